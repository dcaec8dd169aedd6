import { atom } from "nanostores";
import { vi } from "vitest";
import type { Invitation } from "../src/adapter.js";
import type { Attribution, Touch } from "../src/attribution/touch.js";
import { IDLE } from "../src/idle.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import { parseProgram } from "../src/program/parse-program.js";
import type { ResolvedProgram } from "../src/program/resolved-program.js";
import type { ReferralState } from "../src/referral.js";
import type { ReferralContext } from "../src/referral-context.js";
import { createAnswers } from "../src/reward/answers.js";
import type { Reward } from "../src/reward/reward.js";
import { ANA, DAY, NOW } from "./start.js";

export const percentOff = (percent: number): Reward => ({ kind: "discount", percent });
export const KEY = "_offshoot_acme_offer";

/** What a referral knows before anything was asked. */
export const stateOf = (program: ResolvedProgram): ReferralState => ({
  program,
  isWhole: true,
  locale: null,
  advocate: null,
  canJoin: false,
  consent: "granted",
  attribution: null,
  summary: IDLE,
  invitation: IDLE,
});

/** Makes a browser in which pages of a program can be opened one after another, each with what it offers then. */
export function createOfferBed() {
  const clock = { now: NOW };
  const platform = createMemoryPlatform();
  const world = {
    isAllowed: true,
    isVerified: true,
    code: ANA,
    touchedAt: NOW,
    undecided: null as Promise<void> | null,
    answer: (async () => null) as (code: string) => Promise<Invitation | null>,
  };
  const basic = parseProgram({ program: "acme", version: 1 }, { baseUrl: "https://host.example/" }).program;

  /** Opens a page. */
  function open(friend: Reward | null, extra: Partial<ResolvedProgram> = {}) {
    const program: ResolvedProgram = { ...basic, ...extra, rewards: { ...basic.rewards, friend } };
    const $state = atom(stateOf(program));
    const fail = vi.fn();
    const context: ReferralContext = {
      program,
      platform,
      adapter: { ...createMemoryAdapter(), invitation: (code: string) => world.answer(code) },
      now: () => clock.now,
      $state,
      identity: () => null,
      traits: () => ({}),
      identifying: () => undefined,
      identify: async () => {},
      named: () => null,
      link: () => "",
      isDestroyed: () => false,
      set: (part) => $state.set({ ...$state.get(), ...part }),
      emit: () => [],
      fail,
    };
    const attribution = (): Attribution | null => {
      const { code, touchedAt, isVerified } = world;
      const expiresAt = touchedAt + 90 * DAY;
      const touch: Touch = { code, touchedAt, expiresAt, source: "link" };
      if (clock.now >= expiresAt) return null;
      return { first: touch, last: touch, touches: [touch], credited: touch, verified: isVerified, expiresAt };
    };
    const answers = createAnswers(
      context,
      { attribution, isAllowed: () => world.isAllowed, undecided: () => world.undecided },
      () => {},
    );
    /** Changes what the program says while the page is open. */
    const change = (reward: Reward | null) => {
      const { program: before } = $state.get();
      context.set({ program: { ...before, rewards: { ...before.rewards, friend: reward } } });
    };
    return { ...answers, $state, change, fail, shown: () => $state.get().invitation.value };
  }

  return { clock, platform, world, open };
}
