import type { ConsentStatus } from "../consent/consent-answer.js";
import type { Platform } from "../platform/platform.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import type { PromptOutcome, PromptPlace } from "../referral.js";
import type { Unsubscribe } from "../unsubscribe.js";
import { isCheckoutAddress } from "./is-checkout-address.js";
import { isLanding, pageOf } from "./is-landing.js";
import { isCapped, joinMemories, PROMPT_DEFAULTS, type PromptMemory, settleMemory } from "./prompt-limits.js";
import { readMemory, writeMemory } from "./prompt-store.js";

/** What decides when to ask for an invitation works with this. */
export interface PromptServices {
  /** The program as it is for this visitor. */
  readonly program: () => ResolvedProgram;
  readonly platform: Pick<Platform, "url" | "referrer" | "local" | "moment" | "claimScreen">;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly consent: () => ConsentStatus;
  /** Resolves when it is known whether anybody has to be asked; `null` once it is. */
  readonly undecided: () => Promise<void> | null;
  /** Whether nobody is invited at the moment, for a reason that only the backend knows. @default false */
  readonly isClosed?: () => boolean;
  /** Tells whoever draws; returns their answers (`PromptAnswer`, or a promise of one), of which nothing can be trusted. */
  readonly emit: (place: PromptPlace) => readonly unknown[];
  /** Told why a prompt that nobody waits for could not be judged, and why somebody who draws could not load. */
  readonly fail: (cause: unknown) => void;
  /** Where the frequency is remembered, in local storage: `_offshoot_<program>_prompt`. */
  readonly key: string;
}

/** Asks to invite at a good moment, and seldom. */
export interface Prompt {
  /** Asks now. Rejects only when a part of the script does not load. */
  ask(): Promise<PromptOutcome>;
  /** Takes note of a purchase. @param url Where it was reported. @default the page's address */
  onConversion(url?: string): void;
  /** Takes note of how likely somebody is to recommend the site, 0 to 10. @param url Where they said so. @default the page's address */
  onFeedback(score: number, url?: string): void;
  /** Takes note that the invite card was closed; it counts only where this had opened it. */
  onClosed(): void;
  destroy(): void;
}

/** Shows what somebody else draws. What it throws is thrown later, in a task of its own: by then it may have drawn. */
function isShown(open: () => unknown): boolean {
  try {
    return open() !== false;
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
    return true;
  }
}

/** Makes the one who asks. Nothing is read, written or waited for before something happens. */
export function createPrompt(services: PromptServices): Prompt {
  const { program, platform, now, consent, undecided, isClosed = () => false, emit, fail, key } = services;
  /** What this page knows by itself, also where nothing may be stored. */
  let own: PromptMemory = { shownAt: null, closedAt: null };
  let actedOn: string | null = null;
  let boughtOn: string | null = null;
  let isAsking = false;
  let isOpen = false;
  let isOver = false;
  let giveScreenBack: Unsubscribe | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const limits = () => program().prompt ?? PROMPT_DEFAULTS;
  const isGranted = () => consent() === "granted";
  const here = () => pageOf(platform.url());

  /** Gives what is remembered; a time that is still to come is set right where it is kept. */
  function recall(): PromptMemory {
    const kept = isGranted() ? readMemory(platform.local, key) : own;
    const memory = settleMemory(joinMemories(kept, own), now());
    const isAhead = [kept.shownAt, kept.closedAt].some((time) => time !== null && time > now());
    // A time that can be read and not be mended would hold for ever.
    if (isAhead && isGranted() && !writeMemory(platform.local, key, memory)) platform.local.remove(key);
    own = memory;
    return memory;
  }

  function keep(part: Partial<PromptMemory>): void {
    own = { ...recall(), ...part };
    if (isGranted()) writeMemory(platform.local, key, own);
  }

  const isShut = () => isOver || isOpen || isClosed() || program().closed !== undefined;
  const hasReachedLimit = () => isCapped(recall(), limits(), now());

  async function isGoodMoment(): Promise<boolean> {
    const moment = await platform.moment();
    const { isHidden, isTyping, isCovered, isPaying } = moment;
    if (isShut() || isHidden || isTyping || isCovered) return false;
    if (boughtOn !== here() && (isPaying || isCheckoutAddress(platform.url()))) return false;
    return !isLanding(program(), platform, moment, actedOn === here());
  }

  /** Over the page only where the limits can be kept, so that nobody is asked on every page. */
  function choosePlace(): PromptPlace {
    return isGranted() && writeMemory(platform.local, key, recall()) ? "dialog" : "inline";
  }

  /** Tells what stands against asking at the moment; `null` when nothing does. */
  async function findObstacle(): Promise<"capped" | "not-now" | null> {
    if (isShut()) return "not-now";
    if (hasReachedLimit()) return "capped";
    if (!(await isGoodMoment())) return "not-now";
    // Another tab may have asked meanwhile.
    return hasReachedLimit() ? "capped" : null;
  }

  function noteShown(place: PromptPlace): "shown" {
    isOpen = true;
    keep({ shownAt: now() });
    // What stands in its place hides nothing from another program.
    if (place === "inline") giveScreenBack?.();
    return "shown";
  }

  /** Asks those who draw, one after the other where they have to load something first. */
  async function show(place: PromptPlace): Promise<PromptOutcome> {
    const answers = emit(place);
    const openers = answers.map((answer) => Promise.resolve(answer).catch(fail));
    if (answers.includes(true)) return noteShown(place);
    for (const opener of openers) {
      const open = await opener;
      if (open === true) return noteShown(place);
      if (typeof open !== "function") continue;
      // Somebody may have begun to write or to pay, and have taken their permission back, while it was loading.
      const obstacle = await findObstacle();
      if (obstacle || choosePlace() !== place) return obstacle ?? "not-now";
      if (isShown(open as () => unknown)) return noteShown(place);
    }
    return "not-now";
  }

  async function judge(): Promise<PromptOutcome> {
    await undecided();
    const obstacle = await findObstacle();
    if (obstacle) return obstacle;
    const giveBack = platform.claimScreen();
    if (!giveBack) return "not-now";
    giveScreenBack = giveBack;
    const place = choosePlace();
    let outcome: PromptOutcome = "not-now";
    try {
      outcome = await show(place);
    } finally {
      if (outcome !== "shown") {
        giveBack();
        const { shownAt, closedAt } = readMemory(platform.local, key);
        // Only choosing the place has written there.
        if (place === "dialog" && shownAt === null && closedAt === null) platform.local.remove(key);
      }
    }
    return outcome;
  }

  async function ask(): Promise<PromptOutcome> {
    if (isAsking) return "not-now";
    isAsking = true;
    try {
      return await judge();
    } finally {
      isAsking = false;
    }
  }

  function askLater(): void {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => void ask().catch(fail), limits().delayMs);
  }

  return {
    ask,
    onConversion(url = platform.url()) {
      actedOn = boughtOn = pageOf(url);
      if (program().prompt?.on === "conversion") askLater();
    },
    onFeedback(score, url = platform.url()) {
      actedOn = pageOf(url);
      if (program().prompt?.on === "feedback" && score >= limits().minScore) askLater();
    },
    onClosed() {
      if (!isOpen) return;
      isOpen = false;
      giveScreenBack?.();
      keep({ closedAt: now() });
    },
    destroy() {
      isOver = true;
      giveScreenBack?.();
      clearTimeout(timer);
    },
  };
}
