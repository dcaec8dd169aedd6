import { vi } from "vitest";
import type { ConsentStatus } from "../src/consent/consent-answer.js";
import {
  createMemoryPlatform,
  type MemoryPlatform,
  type MemoryPlatformOptions,
} from "../src/platform/memory-platform.js";
import { parseProgram } from "../src/program/parse-program.js";
import type { ResolvedProgram, ResolvedPrompt } from "../src/program/resolved-program.js";
import { createLazyPrompt } from "../src/prompt/lazy-prompt.js";
import { PROMPT_DEFAULTS } from "../src/prompt/prompt-limits.js";
import { document, NOW } from "./start.js";

export const KEY = "_offshoot_acme_prompt";
export const SITE = "https://host.example";
export const { program: plain } = parseProgram(document, { baseUrl: SITE });

/** Opens a page of the site, to which the visitor came from another one of it; `next` is the page after it. */
export function openPage(
  options: MemoryPlatformOptions = {},
  prompt?: Partial<ResolvedPrompt>,
  extra: Partial<ResolvedProgram> = {},
) {
  const platform = createMemoryPlatform({ url: `${SITE}/account`, referrer: `${SITE}/`, ...options });
  const program = { ...plain, ...extra, ...(prompt && { prompt: { ...PROMPT_DEFAULTS, ...prompt } }) };
  const world = {
    now: NOW,
    consent: "granted" as ConsentStatus,
    isListening: true,
    isClosed: false,
    program,
    /** What those who draw answer, where it is more than whether they listen. */
    answers: undefined as (() => readonly unknown[]) | undefined,
  };
  const shown: string[] = [];
  const faults: unknown[] = [];
  // Nobody has the screen of a page that has just been opened.
  const next = (page: Pick<MemoryPlatform, "claimScreen"> = createMemoryPlatform()) =>
    createLazyPrompt({
      program: () => world.program,
      platform: { ...platform, claimScreen: page.claimScreen, moment: () => platform.moment() },
      now: () => world.now,
      consent: () => world.consent,
      undecided: () => null,
      isClosed: () => world.isClosed,
      emit(place) {
        const answers = world.answers?.() ?? [world.isListening];
        if (answers.includes(true)) shown.push(place);
        return answers;
      },
      fail: (cause) => faults.push(cause),
      key: KEY,
    });
  /** Lets timers run, and what they start. */
  const pass = async (ms: number) => {
    for (let turn = 0; turn < 5; turn++) await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(ms);
    for (let turn = 0; turn < 5; turn++) await vi.dynamicImportSettled();
  };
  return { platform, world, shown, faults, prompt: next(), next, pass };
}
