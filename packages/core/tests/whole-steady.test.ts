import { describe, expect, test, vi } from "vitest";
import { createReferral } from "../src/create-referral.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import type { ProgramDocument } from "../src/program/program-document.js";
import { DAY, document, NOW, start } from "./start.js";

const gift = (percent: number) => ({ kind: "discount", percent }) as const;
const words = (title: string) => ({ words: { "invite.title": title } });
const HEADLINE: Partial<ProgramDocument> = {
  experiments: [{ key: "headline", variants: [words("A"), words("B")] }],
};
const GIFT: Partial<ProgramDocument> = {
  experiments: [
    {
      key: "gift",
      variants: [
        { rewards: { friend: gift(10) }, words: { "welcome.title": "Ten" } },
        { rewards: { friend: gift(20) }, words: { "welcome.title": "Twenty" } },
      ],
    },
  ],
};

/** Finds an advocate whose code promises so many percent. */
async function codeWith(percent: number): Promise<string> {
  for (let index = 0; ; index++) {
    const { referral } = await start({}, GIFT);
    await referral.identify({ id: `advocate-${index}` });
    if (referral.program.rewards.friend?.percent === percent) return referral.$state.get().advocate?.code ?? "";
  }
}

describe("an ordinary page", () => {
  test.each(["granted", "auto", "required"] as const)(
    "reads and writes nothing for a document that follows nobody, with consent %s",
    async (consent) => {
      const platform = createMemoryPlatform();
      const looks = [
        vi.spyOn(platform.cookie, "read"),
        vi.spyOn(platform.cookie, "write"),
        vi.spyOn(platform.local, "read"),
        vi.spyOn(platform.local, "write"),
      ];
      const support = { url: "https://acme.example/help" };
      const segments = [{ key: "pro", when: { plan: "pro" }, set: words("Pro") }];
      const referral = createReferral({ ...document, consent, support, segments, ...GIFT }, { platform });
      await referral.ready;
      expect(referral.program.support).toEqual(support);
      for (const look of looks) expect(look).not.toHaveBeenCalled();
    },
  );
});

describe("an advocate whom somebody else has invited", () => {
  test("is welcomed in the words of the offer, and counted with what they were promised", async () => {
    const [ten, twenty] = await Promise.all([codeWith(10), codeWith(20)]);
    const { referral, adapter } = await start({ url: `https://host.example/?ref=${twenty}` }, GIFT);
    await referral.identify({ id: "ben", code: ten });
    expect(referral.program.words).toMatchObject({ "welcome.title": "Twenty" });
    expect(referral.program.rewards.friend).toMatchObject(gift(10));
    expect((await referral.invitation())?.reward).toMatchObject(gift(20));
    await referral.track("invitation.viewed", { code: twenty });
    await referral.convert({ orderId: "1" });
    await referral.track("share.started", { channel: "copy" });
    const tagged = (type: string) => adapter.events.find((event) => event.type === type);
    expect(tagged("experiment.exposed")?.data).toEqual({ experiment: "gift", variant: 1 });
    expect(tagged("conversion.completed")?.experiments).toEqual({ gift: 1 });
    expect(tagged("share.started")?.experiments).toEqual({ gift: 0 });
  });
});

describe("time", () => {
  test("that passes in an open tab ends a boost before anything is sent", async () => {
    const from = new Date(NOW - DAY).toISOString();
    const until = new Date(NOW + DAY).toISOString();
    const shared: string[] = [];
    const { referral, clock } = await start(
      {
        share: async (text) => {
          shared.push(text);
          return "shared";
        },
      },
      {
        boosts: [{ key: "holiday", from, until, set: { rewards: { friend: gift(30) } } }],
        share: { messages: { default: { en: "{reward} {link}" } } },
      },
    );
    await referral.identify({ id: "ana" });
    await referral.share("native");
    clock.now += 2 * DAY;
    await referral.share("native");
    expect(shared.map((text) => text.slice(0, 3))).toEqual(["30%", "15%"]);
    expect(
      referral
        .explain()
        .map(({ sentence }) => sentence)
        .join(),
    ).not.toContain("applies until");
  });
});

describe("experiments that follow the visitor", () => {
  test("wait until it is known whether anybody has to be asked, instead of changing under the reader's eyes", async () => {
    const platform = createMemoryPlatform();
    const adapter = createMemoryAdapter();
    const referral = createReferral({ ...document, consent: "auto", ...HEADLINE }, { platform, adapter });
    const titles = new Set<unknown>();
    referral.$state.subscribe(({ isWhole, program }) => isWhole && titles.add(program.words["invite.title"]));
    await referral.ready;
    expect(titles.size).toBe(0);
    platform.settle();
    await vi.waitFor(() => expect(referral.$state.get().isWhole).toBe(true));
    expect(titles).toEqual(new Set([expect.stringMatching(/^[AB]$/)]));
  });

  test("stay off on a page that was seen before permission came, and are not reported", async () => {
    const { referral, adapter } = await start({}, { ...HEADLINE, consent: "required" });
    await referral.track("card.viewed", { card: "invite" });
    expect(referral.program.words).toEqual({});
    await referral.consent.grant();
    expect(referral.program.words).toEqual({});
    await referral.track("card.viewed", { card: "invite" });
    expect(adapter.events.map(({ type }) => type)).not.toContain("experiment.exposed");
  });
});

test("what a friend saw of a code's variant before permission is reported once it comes", async () => {
  const code = await codeWith(20);
  const { referral, types } = await start(
    { url: `https://host.example/?ref=${code}` },
    { ...GIFT, consent: "required" },
  );
  await referral.track("invitation.viewed", { code });
  expect(types()).toEqual([]);
  await referral.consent.grant();
  await vi.waitFor(() => expect(types()).toContain("experiment.exposed"));
});

test("a landing shows nothing before it is known who is signing in", async () => {
  const code = await codeWith(20);
  const segments = [{ key: "all", when: { plan: "pro" }, set: words("Pro") }];
  const platform = createMemoryPlatform({ url: `https://host.example/?ref=${code}` });
  const referral = createReferral({ ...document, segments }, { platform });
  const seen: unknown[] = [];
  referral.$state.subscribe(({ isWhole, program }) => isWhole && seen.push(program.words["invite.title"]));
  void referral.identify({ id: "ana", traits: { plan: "pro" } });
  await referral.ready;
  expect(new Set(seen)).toEqual(new Set(["Pro"]));
});

test("a code that cannot be derived leaves typed codes working", async () => {
  let isBlocked = true;
  const platform = createMemoryPlatform();
  const referral = createReferral(document, {
    platform,
    isBlocked: () => {
      if (isBlocked) throw new Error("no");
      return false;
    },
  });
  await referral.identify({ id: "ana" });
  isBlocked = false;
  expect(await referral.redeem("not-a-code-of-ours")).toBe("unverified");
  expect(referral.attribution()?.credited.code).toBe("NOT-A-CODE-OF-OURS");
});

test("a referral destroyed before anybody saw the page answers every call", async () => {
  const platform = { ...createMemoryPlatform(), whenActive: () => {} };
  const referral = createReferral({ ...document, mode: "test" }, { platform });
  const call = referral.convert({ orderId: "1" });
  referral.destroy();
  expect(await call).toMatchObject({ durability: "dropped" });
  await referral.ready;
});

describe("where the whole reading does not load", () => {
  test("nobody is invited to what may not hold, and a test stays a test", async () => {
    vi.doMock("../src/personalise/read-whole.js", () => {
      throw new Error("blocked");
    });
    try {
      const { createReferral: create } = await import("../src/create-referral.js");
      const adapter = createMemoryAdapter();
      const referral = create(
        { ...document, mode: "test", schedule: { endsAt: "2020-01-01" } },
        { platform: createMemoryPlatform(), adapter },
      );
      await referral.ready;
      expect(referral.$state.get()).toMatchObject({ isWhole: true, program: { closed: "rollout", mode: "test" } });
      await referral.track("x");
      expect(adapter.events.at(-1)).toMatchObject({ type: "x", mode: "test" });
    } finally {
      vi.doUnmock("../src/personalise/read-whole.js");
    }
  });
});
