import type { RewardEntry, Summary } from "@offshoot/core";
import { describe, expect, it, vi } from "vitest";
import { AUTOMATIC_SUMMARY } from "../../tests/reward-states.js";
import { EMPTY_SUMMARY, FULL_SUMMARY, PENDING_SUMMARY, TIER_SUMMARY, TIERS } from "../../tests/summaries.js";
import { useReward } from "../../tests/use-reward.js";

const { show } = useReward();

describe("reward card", () => {
  it("shows what can be used, what is on its way and until when", async () => {
    const { card } = await show({ advocate: "ana", summary: FULL_SUMMARY });
    await vi.waitUntil(() => card.text().includes("$40"));
    expect(card.text()).toContain("$40Ready to use");
    expect(card.text()).toContain("Also on its way: $20 · Ready December 6");
  });

  it("tells each reward's state in a word, and the reason on request, without telling on the friend", async () => {
    const { card } = await show({ advocate: "ana", summary: FULL_SUMMARY });
    await vi.waitUntil(() => card.text().includes("Not counted"));
    const row = card.button("Not counted");
    expect(row.getAttribute("aria-expanded")).toBe("false");
    const reason = row.getRootNode() as ShadowRoot;
    const text = reason.getElementById(row.getAttribute("aria-controls") ?? "");
    expect(text?.hidden).toBe(true);
    row.click();
    await vi.waitUntil(() => row.getAttribute("aria-expanded") === "true");
    expect(text?.hidden).toBe(false);
    expect(text?.textContent).toBe("The order was not completed.");
  });

  it("says until when and how a reward is used, and whom to ask", async () => {
    const { card } = await show({
      advocate: "ana",
      summary: TIER_SUMMARY,
      known: { support: { url: "https://acme.example/help" } },
    });
    await vi.waitUntil(() => card.text().includes("Available until Dec 20"));
    for (const text of [
      "It is taken off your next order by itself.",
      "We arrange this one with you. Get in touch",
      "The order was below the least amount that counts.",
      "A tax form is needed before this can be paid. Get in touch",
    ])
      expect(card.text()).toContain(text);
  });

  it("falls back on the state where a newer backend gives a reason without words", async () => {
    const entry = { ...PENDING_SUMMARY.rewards[0], reason: "moon-phase" } as unknown as RewardEntry;
    const { card } = await show({ advocate: "ana", summary: { ...PENDING_SUMMARY, rewards: [entry] } });
    await vi.waitUntil(() => card.text().includes("The shop has yet to confirm the order."));
  });

  it("shows the way to the next tier, also before the first reward", async () => {
    const rewards = { advocate: null, friend: null, holdDays: 14, tiers: TIERS };
    const tier = { count: 2, reached: null, next: TIERS[0] };
    for (const summary of [TIER_SUMMARY, { ...EMPTY_SUMMARY, tier }]) {
      const { card } = await show({ advocate: "ana", summary, known: { rewards } });
      await vi.waitUntil(() => card.text().includes("2 of 3 friends, then Early access"));
    }
  });

  it("opens a long history on request", async () => {
    const { card } = await show({ advocate: "ana", summary: FULL_SUMMARY });
    await vi.waitUntil(() => card.text().includes("Show all 5"));
    expect(card.text()).not.toContain("Used");
    const button = card.button("Show all 5");
    const root = button.getRootNode() as ShadowRoot;
    button.focus();
    button.click();
    await vi.waitUntil(() => card.text().includes("Used"));
    const { activeElement } = root;
    expect(activeElement?.textContent).toBe("Show fewer");
    expect(activeElement?.getAttribute("aria-expanded")).toBe("true");
    card.button("Show fewer").click();
    await vi.waitUntil(() => !card.text().includes("Used"));
  });

  it("groups a history that goes on for months, once it is open", async () => {
    const rewards = Array.from({ length: 10 }, (_, index) => ({
      ...(FULL_SUMMARY.rewards[4] as RewardEntry),
      id: `m${index}`,
      at: new Date(2026, 10 - index, 15).toISOString(),
    }));
    const { card } = await show({ advocate: "ana", summary: { ...FULL_SUMMARY, rewards } });
    await vi.waitUntil(() => card.text().includes("Show all 10"));
    expect(card.text()).not.toContain("November 2026");
    card.button("Show all 10").click();
    await vi.waitUntil(() => card.text().includes("November 2026"));
    expect(card.text()).toContain("February 2026");
  });

  it("says what the first reward will be when there is none", async () => {
    const { card, platform } = await show({ advocate: "ana", summary: EMPTY_SUMMARY });
    await vi.waitUntil(() => card.title() !== "" && !card.isBusy());
    expect(card.title()).toBe("Your first $20 is one friend away");
    card.button("Invite a friend").click();
    await vi.waitUntil(() => platform.copied.length === 1);
  });

  it("invites nobody into a program that is closed, and says so", async () => {
    for (const [closed, title] of [
      ["ended", "This program has ended"],
      ["budget", "All rewards have been given out"],
    ] as const) {
      for (const script of [{ summary: EMPTY_SUMMARY, known: { closed } }, { summary: { ...EMPTY_SUMMARY, closed } }]) {
        const { card } = await show({ advocate: "ana", ...script });
        await vi.waitUntil(() => card.title() === title);
        expect(card.buttons()).toEqual([]);
        expect(card.text()).not.toContain("one friend away");
      }
      const { card } = await show({ advocate: "ana", summary: { ...FULL_SUMMARY, closed } });
      await vi.waitUntil(() => card.text().includes("$40"));
      expect(card.text()).toContain(title);
      expect(card.buttons()).not.toContain("Invite a friend");
      const failed = await show({ advocate: "ana", summary: "down", known: { closed } });
      await vi.waitUntil(() => failed.card.buttons().length > 0);
      expect(failed.card.buttons()).toEqual(["Try again"]);
      expect(failed.card.text()).not.toContain("your link still works");
    }
  });

  it("draws nothing for whom a program is not open yet, but what they have", async () => {
    for (const closed of ["rollout", "upcoming"] as const) {
      const none = await show({ advocate: "ana", summary: EMPTY_SUMMARY, known: { closed } });
      await vi.waitUntil(() => none.referral.$state.get().summary.status === "ready");
      await new Promise((done) => setTimeout(done, 30));
      expect(none.card.isEmpty()).toBe(true);
      const some = await show({ advocate: "ana", summary: FULL_SUMMARY, known: { closed } });
      await vi.waitUntil(() => some.card.text().includes("$40"));
      expect(some.card.buttons()).not.toContain("Invite a friend");
    }
  });

  it("shows what a share of orders has brought, and counts no shares", async () => {
    const share = {
      reward: { kind: "revenue-share", percent: 20 },
      state: "available",
      at: "2026-11-02T09:00:00Z",
    } as const;
    const sums = [1990, 3980];
    const rewards = sums.map((amount, index) => ({ ...share, id: `s${index}`, earned: { amount, currency: "USD" } }));
    const available = [{ amount: 5970, currency: "USD" }];
    const { card } = await show({ advocate: "ana", summary: { ...EMPTY_SUMMARY, available, rewards } });
    await vi.waitUntil(() => card.text().includes("$59.70"));
    expect(card.text()).toContain("$19.90");
    expect(card.text()).toContain("$39.80");
    expect(card.text()).not.toContain("20%");
  });

  it("invites without a backend, blaming none and promising no news", async () => {
    const { card, asked } = await show({ advocate: "ana", summary: "none" });
    await vi.waitUntil(() => card.title() === "Your first $20 is one friend away");
    expect(card.buttons()).toEqual(["Invite a friend"]);
    expect(card.text()).not.toContain("It shows here");
    expect(asked()).toBe(0);
  });

  it("goes on saying that it failed while it asks again", async () => {
    const { card, answer, referral } = await show({ advocate: "ana", summary: "down" });
    await vi.waitUntil(() => card.buttons().includes("Try again"));
    const titles = new Set<string>();
    const stop = referral.$state.listen(() => void setTimeout(() => titles.add(card.title()), 0));
    answer("down");
    card.button("Try again").click();
    await vi.waitUntil(() => card.text().includes("Still no answer."));
    stop();
    expect([...titles]).toEqual(["Your rewards could not be loaded"]);
  });

  it("says what happened and what still works when the backend is down, and recovers", async () => {
    const { card, answer, asked } = await show({ advocate: "ana", summary: "down" });
    await vi.waitUntil(() => card.buttons().includes("Try again"));
    expect(card.text()).toContain("Nothing is lost, and your link still works.");
    expect(card.buttons()).toContain("Invite a friend");
    const before = asked();
    card.button("Try again").click();
    await vi.waitUntil(() => card.text().includes("Still no answer."));
    expect(asked()).toBe(before + 1);
    answer(FULL_SUMMARY);
    card.button("Try again").click();
    await vi.waitUntil(() => card.text().includes("$40"));
  });

  it("says how a credit is used under its sum", async () => {
    const { card } = await show({ advocate: "ana", summary: AUTOMATIC_SUMMARY });
    await vi.waitUntil(() => card.text().includes("Ready to useIt is taken off your next order by itself."));
  });

  it("says that what was used of money has been paid", async () => {
    const rewards = [{ ...FULL_SUMMARY.rewards[4], reward: { kind: "cash", money: FULL_SUMMARY.available[0] } }];
    const { card } = await show({ advocate: "ana", summary: { ...FULL_SUMMARY, rewards } as Summary });
    await vi.waitUntil(() => card.text().includes("Paid"));
    expect(card.text()).not.toContain("Used");
  });

  it("asks nobody before consent and for nobody who is not signed in", async () => {
    const pending = await show({ advocate: "ana", summary: FULL_SUMMARY, program: { consent: "required" } });
    await vi.waitUntil(() => pending.card.text().includes("once this site may remember you"));
    expect(pending.asked()).toBe(0);
    pending.referral.consent.grant();
    await vi.waitUntil(() => pending.card.text().includes("$40"));
    const nobody = await show({ summary: FULL_SUMMARY });
    await vi.waitUntil(() => nobody.card.text().includes("Sign in to see your rewards."));
    expect(nobody.asked()).toBe(0);
  });

  it("does not throw into the page when the backend answers nonsense", async () => {
    const failed = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = { ...FULL_SUMMARY, available: [{ amount: 1, currency: "not-a-currency" }] };
    const { card } = await show({ advocate: "ana", summary: broken });
    await vi.waitUntil(() => failed.mock.calls.length > 0);
    await vi.waitUntil(() => card.isEmpty());
  });
});
