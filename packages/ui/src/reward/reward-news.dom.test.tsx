import type { RewardEntry, Summary } from "@offshoot/core";
import { describe, expect, it, vi } from "vitest";
import { EMPTY_SUMMARY, FULL_SUMMARY, PENDING_SUMMARY } from "../../tests/summaries.js";
import { useReward } from "../../tests/use-reward.js";

const { show } = useReward();

const isHidden = (hidden: boolean) => {
  vi.spyOn(document, "hidden", "get").mockReturnValue(hidden);
  document.dispatchEvent(new Event("visibilitychange"));
};

describe("reward card as time passes", () => {
  it("keeps the last figures when a later answer fails, says from when they are, and lets somebody ask again", async () => {
    const { card, answer, referral } = await show({ advocate: "ana", summary: FULL_SUMMARY });
    await vi.waitUntil(() => card.text().includes("$40"));
    expect(card.text()).not.toContain("As of");
    answer("down");
    await referral.summary();
    await vi.waitUntil(() => card.text().includes("As of November 20"));
    expect(card.text()).toContain("We will try again.");
    expect(card.text()).toContain("$40");
    card.button("Try again").click();
    await vi.waitUntil(() => card.text().includes("Still no answer."));
    answer(FULL_SUMMARY);
    card.button("Try again").click();
    await vi.waitUntil(() => !card.text().includes("As of"));
    expect(card.text()).toContain("$40");
  });

  it("shows what this browser remembers of an earlier visit while nobody answers, as old", async () => {
    const { card } = await show({ advocate: "ana", summary: "down", recalled: FULL_SUMMARY });
    await vi.waitUntil(() => card.text().includes("As of November 20"));
    expect(card.text()).toContain("$40");
    expect(card.title()).toBe("Your rewards");
  });

  it("tries again by itself a minute after a failure", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { card, asked, answer } = await show({ advocate: "ana", summary: "down" });
    await vi.waitUntil(() => card.buttons().includes("Try again") && vi.getTimerCount() === 1);
    const before = asked();
    vi.advanceTimersByTime(59_000);
    expect(asked()).toBe(before);
    answer(EMPTY_SUMMARY);
    vi.advanceTimersByTime(1_000);
    await vi.waitUntil(() => card.title() === "Your first $20 is one friend away");
    await vi.waitUntil(() => vi.getTimerCount() === 0);
  });

  it("says once that a reward has become available, not what was so before", async () => {
    const { card, answer, referral } = await show({ advocate: "ana", summary: FULL_SUMMARY });
    await vi.waitUntil(() => card.text().includes("$40"));
    expect(card.text()).not.toContain("Now ready for you");
    const [first, ...others] = FULL_SUMMARY.rewards as [RewardEntry, ...RewardEntry[]];
    answer({ ...FULL_SUMMARY, pending: [], rewards: [{ ...first, state: "available" }, ...others] });
    await referral.summary();
    await vi.waitUntil(() => card.text().includes("Now ready for you: $20"));
    const said = [...(card.button("Invite").getRootNode() as ShadowRoot).querySelectorAll("[role=status]")].at(-1);
    expect(said?.textContent).toBe("Now ready for you: $20");
  });

  it("says what has become available since an earlier visit, and nothing of somebody else's", async () => {
    const [first, ...others] = FULL_SUMMARY.rewards as [RewardEntry, ...RewardEntry[]];
    const now = { ...FULL_SUMMARY, rewards: [{ ...first, state: "available" } as const, ...others] };
    let answer = (_: Summary) => {};
    const summary = new Promise<Summary>((done) => {
      answer = done;
    });
    const since = await show({ advocate: "ana", recalled: FULL_SUMMARY, summary });
    await vi.waitUntil(() => since.card.text().includes("$40"));
    answer(now);
    await vi.waitUntil(() => since.card.text().includes("Now ready for you: $20"));
    const other = await show({ advocate: "ana", summary: EMPTY_SUMMARY });
    await vi.waitUntil(() => other.card.title() === "Your first $20 is one friend away");
    other.answer(FULL_SUMMARY);
    await other.referral.identify({ id: "ben" });
    await vi.waitUntil(() => other.card.text().includes("$40"));
    expect(other.card.text()).not.toContain("Now ready for you");
  });

  it("has a place for the page's own way out, and a way to ask for it", async () => {
    const known = { support: { url: "https://acme.example/help" }, closed: "ended" } as const;
    const { card, host } = await show({ advocate: "ana", summary: FULL_SUMMARY, known });
    await vi.waitUntil(() => card.text().includes("Leave the program or get your data"));
    const slot = host.shadowRoot?.querySelector<HTMLSlotElement>("slot[name=footer]");
    expect(slot?.querySelector("a")?.href).toBe("https://acme.example/help");
    const bare = await show({ advocate: "ana", summary: FULL_SUMMARY });
    await vi.waitUntil(() => bare.card.text().includes("$40"));
    expect(bare.card.text()).not.toContain("Leave the program");
    expect(bare.host.shadowRoot?.querySelector("slot[name=footer]")).not.toBeNull();
  });

  it("asks every 15 seconds while something is pending and the page is visible, and stops after", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { card, asked, answer } = await show({ advocate: "ana", summary: PENDING_SUMMARY });
    await vi.waitUntil(() => card.text().includes("Pending"));
    await vi.waitUntil(() => vi.getTimerCount() === 1);
    await new Promise((done) => setTimeout(done, 50));
    const first = asked();
    // Waiting moves the fake clock a little, so the last second before the interval is left out.
    vi.advanceTimersByTime(14_000);
    expect(asked()).toBe(first);
    isHidden(true);
    vi.advanceTimersByTime(60_000);
    expect(asked()).toBe(first);
    isHidden(false);
    await vi.waitUntil(() => asked() === first + 1);
    answer(FULL_SUMMARY);
    vi.advanceTimersByTime(15_000);
    await vi.waitUntil(() => card.text().includes("$40"));
    answer({ ...FULL_SUMMARY, pending: [], rewards: FULL_SUMMARY.rewards.slice(1) });
    vi.advanceTimersByTime(15_000);
    await vi.waitUntil(() => vi.getTimerCount() === 0);
  });

  it("asks again when its window gets the focus, and not any more once it is gone", async () => {
    const { card, asked, stop } = await show({ advocate: "ana", summary: EMPTY_SUMMARY });
    await vi.waitUntil(() => card.title() !== "" && !card.isBusy());
    const before = asked();
    window.dispatchEvent(new Event("focus"));
    await vi.waitUntil(() => asked() === before + 1);
    stop();
    window.dispatchEvent(new Event("focus"));
    expect(asked()).toBe(before + 1);
  });
});
