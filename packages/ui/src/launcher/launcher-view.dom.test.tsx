import type { ReferralState, Summary } from "@offshoot/core";
import type { WritableAtom } from "nanostores";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { type Script, scriptReferral } from "../../tests/scripted-referral.js";
import { EMPTY_SUMMARY } from "../../tests/summaries.js";
import { mountLauncher } from "../launcher.js";
import { markSeen, newsKey, noteNews } from "./news.js";

letEffectsEnd();

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
  localStorage.clear();
});

const credit = { kind: "credit", money: { amount: 2000, currency: "USD" } } as const;
const having = (...ids: readonly string[]): Summary => ({
  ...EMPTY_SUMMARY,
  rewards: ids.map((id) => ({ id, reward: credit, state: "available", at: "2026-11-20T09:00:00.000Z" })),
});

async function show(script: Script = {}) {
  const played = scriptReferral({ advocate: "ana", summary: EMPTY_SUMMARY, ...script });
  await played.referral.ready;
  await played.referral.summary();
  stops.push(mountLauncher(document.body, played.referral));
  const host = document.body.lastElementChild as HTMLElement;
  const card = readCard(host);
  await vi.waitUntil(() => host.shadowRoot?.querySelector(".root")?.hasAttribute("lang") || !card.isEmpty());
  return { ...played, host, card };
}

describe("launcher", () => {
  it("is a named button that says what it opens", async () => {
    const { card, host } = await show();
    expect(card.buttons()).toEqual(["Invite a friend"]);
    expect(host.shadowRoot?.querySelector("button")?.getAttribute("aria-haspopup")).toBe("dialog");
  });

  it("says what the program wants it to say, with the reward of a friend where that is wanted", async () => {
    const { card } = await show({ program: { words: { "launcher.label": "Give {reward}" } } });
    expect(card.buttons()).toEqual(["Give 15%"]);
  });

  it.each(["rollout", "upcoming", "ended", "budget"] as const)(
    "is not there where the program is closed: %s",
    async (closed) => {
      const { card } = await show({ known: { closed } });
      expect(card.isEmpty()).toBe(true);
    },
  );

  it("leads to what was earned in a program that has ended", async () => {
    const { card } = await show({ known: { closed: "ended" }, summary: having("a") });
    expect(card.buttons()).toEqual(["Your rewards"]);
  });

  it("wears a dot, and says so, for a reward that became available since it was opened, and for no other", async () => {
    const { card, referral, answer } = await show({ summary: having("a") });
    await new Promise((done) => setTimeout(done, 50));
    expect(card.buttons()).toEqual(["Invite a friend"]);
    answer(having("b", "a"));
    await referral.summary();
    await vi.waitUntil(() => card.buttons()[0]?.includes("A reward is ready to use."));
    const again = await show({ summary: having("b", "a") });
    await vi.waitUntil(() => again.card.buttons()[0]?.includes("A reward is ready to use."));
    markSeen(again.referral);
    dispatchEvent(new StorageEvent("storage", { key: newsKey(referral) }));
    await vi.waitUntil(() => card.buttons()[0] === "Invite a friend");
  });
});

describe("news", () => {
  const play = async (script: Script) => {
    const played = scriptReferral({ advocate: "ana", ...script });
    await played.referral.ready;
    await played.referral.summary();
    return played;
  };

  it("are remembered for who they are for", async () => {
    const ana = await play({ summary: having("a") });
    expect(noteNews(ana.referral)).toBe(false);
    const ben = await play({ advocate: "ben", summary: having("x") });
    expect(noteNews(ben.referral)).toBe(false);
  });

  it("are none once the reward was used", async () => {
    const { referral, answer } = await play({ summary: having() });
    noteNews(referral);
    answer(having("a"));
    await referral.summary();
    expect(noteNews(referral)).toBe(true);
    answer(having());
    await referral.summary();
    expect(noteNews(referral)).toBe(false);
  });

  it("are not made by an older answer", async () => {
    const { referral, answer } = await play({ summary: having("b", "a") });
    noteNews(referral);
    for (const summary of [having("a"), having("b", "a")]) {
      answer(summary);
      await referral.summary();
      expect(noteNews(referral)).toBe(false);
    }
  });

  it("are stored after consent only", async () => {
    const { referral } = await play({ program: { consent: "required" } });
    // As the page itself may know it.
    const $state = referral.$state as WritableAtom<ReferralState>;
    $state.set({ ...$state.get(), summary: { status: "ready", value: having("a") } });
    noteNews(referral);
    markSeen(referral);
    expect(localStorage).toHaveLength(0);
    const granted = await play({ summary: having("a") });
    noteNews(granted.referral);
    expect(localStorage.getItem(newsKey(granted.referral))).not.toBeNull();
  });

  it("survive what somebody else wrote there", async () => {
    const { referral } = await play({ summary: having("a") });
    for (const text of ["", "null", "[]", '{"ids":1}', "{"]) {
      localStorage.setItem(newsKey(referral), text);
      expect(noteNews(referral)).toBe(false);
    }
  });
});
