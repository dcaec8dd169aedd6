import { describe, expect, test } from "vitest";
import { createReferral } from "../src/create-referral.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import type { ProgramDocument } from "../src/program/program-document.js";
import type { Referral } from "../src/referral.js";
import { formatReward } from "../src/reward/format-reward.js";
import { document, start } from "./start.js";

const gift = (percent: number) => ({ kind: "discount", percent }) as const;
/** Half of all codes promise 20 %, the others 10 %. */
const GIFTS: Partial<ProgramDocument> = {
  experiments: [{ key: "gift", variants: [{ rewards: { friend: gift(10) } }, { rewards: { friend: gift(20) } }] }],
  share: { messages: { default: { en: "{reward}: {link}" } } },
};
const HEADLINE: Partial<ProgramDocument> = {
  experiments: [
    { key: "headline", variants: [{ words: { "invite.title": "A" } }, { words: { "invite.title": "B" } }] },
  ],
};

const promised = (referral: Referral) => formatReward(referral.program.rewards.friend ?? gift(1), "en");

describe("the whole document", () => {
  test("is read beside the card, and a basic one is whole at once", async () => {
    const platform = createMemoryPlatform();
    const basic = createReferral(document, { platform });
    expect(basic.$state.get().isWhole).toBe(true);
    const rich = createReferral({ ...document, mode: "test" }, { platform });
    expect(rich.$state.get().isWhole).toBe(false);
    await rich.ready;
    expect(rich.$state.get()).toMatchObject({ isWhole: true, program: { mode: "test" } });
  });

  test("marks what is reported in a test", async () => {
    const { referral, adapter } = await start({}, { mode: "test" });
    await referral.track("x");
    expect(adapter.events.at(-1)).toMatchObject({ type: "x", mode: "test" });
  });

  test("shows nobody what changes as soon as it is known who they are", async () => {
    const segments = [{ key: "pro", when: { plan: "pro" }, set: { rewards: { friend: gift(30) } } }];
    const platform = createMemoryPlatform();
    const referral = createReferral({ ...document, segments }, { platform });
    const seen: string[] = [];
    referral.$state.subscribe(({ isWhole }) => isWhole && seen.push(promised(referral)));
    void referral.identify({ id: "ana", traits: { plan: "pro" } });
    await referral.ready;
    expect(new Set(seen)).toEqual(new Set(["30%"]));
    await referral.identify(null);
    expect(promised(referral)).toBe("15%");
  });

  test("says which segment applies, in words and with each event", async () => {
    const segments = [{ key: "pro", when: { plan: "pro" }, set: { words: { "invite.title": "Hello" } } }];
    const { referral, adapter } = await start({}, { segments });
    await referral.identify({ id: "ana", traits: { plan: "pro", secret: "4711" } });
    await referral.track("x");
    expect(adapter.events.at(-1)).toMatchObject({ type: "x", segments: ["pro"] });
    expect(JSON.stringify(adapter.events)).not.toContain("4711");
    expect(referral.explain().filter(({ rule }) => rule === "segment")).toEqual([
      { rule: "segment", sentence: expect.stringContaining("pro") },
    ]);
  });

  test("offers a friend what the advocate's message promised, for any code and without consent", async () => {
    const promises = new Set<string>();
    for (let advocate = 0; advocate < 20; advocate++) {
      const ana = await start({}, GIFTS);
      await ana.referral.identify({ id: `advocate-${advocate}` });
      const promise = promised(ana.referral);
      const link = ana.referral.link();
      const ben = await start({ url: link }, { ...GIFTS, consent: "required" });
      const invitation = await ben.referral.invitation();
      expect(invitation?.reward && formatReward(invitation.reward, "en")).toBe(promise);
      promises.add(promise);
    }
    expect(promises).toEqual(new Set(["10%", "20%"]));
  });

  test("keeps apart what somebody is offered as a friend and what they promise as an advocate", async () => {
    const codes: { readonly [promise: string]: string } = Object.fromEntries(
      await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          const { referral } = await start({}, GIFTS);
          await referral.identify({ id: `advocate-${index}` });
          return [promised(referral), referral.$state.get().advocate?.code ?? ""] as const;
        }),
      ),
    );
    const { referral } = await start({ url: `https://host.example/?ref=${codes["20%"]}` }, GIFTS);
    await referral.identify({ id: "ben", code: codes["10%"] });
    expect(promised(referral)).toBe("10%");
    expect((await referral.invitation())?.reward).toMatchObject(gift(20));
  });

  test("reports an experiment once, and only when what it changes was seen", async () => {
    const { referral, adapter, open } = await start({}, HEADLINE);
    const exposures = () => adapter.events.filter(({ type }) => type === "experiment.exposed");
    await referral.track("x");
    expect(adapter.events.at(-1)?.experiments).toEqual({ headline: expect.any(Number) });
    expect(exposures()).toEqual([]);
    await referral.track("card.viewed", { card: "reward" });
    expect(exposures()).toEqual([]);
    await referral.track("card.viewed", { card: "invite" });
    await referral.track("card.viewed", { card: "invite" });
    const next = await open("/next");
    await next.track("card.viewed", { card: "invite" });
    expect(exposures().map(({ data }) => data)).toEqual([{ experiment: "headline", variant: expect.any(Number) }]);
  });

  test("keeps the variant that was seen when the weights change", async () => {
    const variants = [{ words: { "invite.title": "A" } }, { words: { "invite.title": "B" } }];
    const split = (weights: readonly number[]) => ({
      experiments: [{ key: "headline", weights: [...weights], variants }],
    });
    const { referral, platform, adapter } = await start({}, split([1, 0]));
    await referral.track("card.viewed", { card: "invite" });
    const later = createReferral({ ...document, ...split([0, 1]) }, { platform, adapter });
    await later.ready;
    expect(later.program.words["invite.title"]).toBe("A");
  });

  test("tells a visitor outside the rollout nothing, and welcomes them all the same", async () => {
    const rollout = { percent: 0 };
    const { referral } = await start(
      { url: "https://host.example/?ref=ANA-LIMA" },
      { rollout, link: { vanity: ["ana-lima"] } },
    );
    expect(referral.program.closed).toBe("rollout");
    expect(await referral.invitation()).toMatchObject({ status: "valid", reward: gift(15) });
    expect(await referral.prompt()).toBe("not-now");
  });

  test("erases what it remembers at a revoke", async () => {
    const { referral, platform } = await start(
      { url: "https://host.example/?ref=ANA-LIMA" },
      { ...HEADLINE, link: { vanity: ["ana-lima"] } },
    );
    await referral.invitation();
    await referral.track("card.viewed", { card: "invite" });
    expect(platform.local.keys().filter((key) => key.startsWith("_offshoot")).length).toBeGreaterThan(2);
    await referral.consent.revoke();
    expect(platform.local.keys().filter((key) => key.startsWith("_offshoot"))).toEqual(["_offshoot_consent"]);
  });

  test("knows on the next page what the backend has vouched for, and nothing of it after a revoke", async () => {
    const { adapter, referral, open, platform } = await start({ url: "https://host.example/?ref=ana-vip" });
    adapter.invitation = async () => ({ status: "valid" });
    await referral.invitation();
    const next = await open("https://host.example/next");
    expect(next.attribution()).toMatchObject({ verified: true });
    await next.consent.revoke();
    await next.consent.grant();
    expect(next.attribution()).toBeNull();
    expect(platform.local.keys()).not.toContain("_offshoot_acme_offer");
  });
});
