import { vi } from "vitest";
import { createConsent } from "../src/consent/consent.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import type { ConsentManagers } from "../src/platform/platform.js";
import type { ResolvedProgram } from "../src/program/resolved-program.js";

type Callback = (heard: unknown, isGood?: unknown) => void;

/** A consent manager whose answers are given by a test. */
export interface FakeManager {
  /** What a page has as `__tcfapi` or `__gpp`. */
  readonly api: (...parameters: never[]) => void;
  /** Tells every listener something, also those that were removed when `isDeaf`. */
  say(heard: unknown, isGood?: unknown): void;
  /** How many listeners are registered. */
  count(): number;
}

/**
 * Makes a manager that calls its listeners at once with what it last said, as the specifications want.
 *
 * @param isDeaf Whether it goes on calling listeners that were removed.
 */
export function createFakeManager(name: "tcf" | "gpp", first?: unknown, isDeaf = false): FakeManager {
  const listeners = new Map<number, Callback>();
  const all: Callback[] = [];
  let last: readonly [heard: unknown, isGood: unknown] = [first, true];
  const tell = (callback: Callback, id: number) => {
    const [heard, isGood] = last;
    callback(heard && typeof heard === "object" ? Object.assign(heard, { listenerId: id }) : heard, isGood);
  };
  return {
    api(...parameters: unknown[]) {
      const [command, callback, id] = parameters.filter((_, index) => name === "gpp" || index !== 1);
      if (name === "tcf" && parameters[1] !== 2) throw new Error("expected version 2");
      if (command === "removeEventListener") (callback as Callback)(listeners.delete(id as number));
      if (command !== "addEventListener") return;
      const own = all.push(callback as Callback);
      listeners.set(own, callback as Callback);
      if (last[0] !== undefined) tell(callback as Callback, own);
    },
    say(heard, isGood = true) {
      last = [heard, isGood];
      for (const [index, callback] of all.entries()) if (isDeaf || listeners.has(index + 1)) tell(callback, index + 1);
    },
    count: () => listeners.size,
  };
}

/** What TCF managers say when the visitor has answered, or has not. */
export const TCF = {
  granted: () => ({ gdprApplies: true, eventStatus: "useractioncomplete", purpose: { consents: { 1: true } } }),
  denied: () => ({ gdprApplies: true, eventStatus: "useractioncomplete", purpose: { consents: {} } }),
  none: () => ({ gdprApplies: true, eventStatus: "cmpuishown", purpose: { consents: {} } }),
};

const gpp = (signalStatus: string, SaleOptOut: number) => ({
  eventName: "signalStatus",
  pingData: { signalStatus, applicableSections: [7], parsedSections: { usnat: { SaleOptOut } } },
});

/** What GPP managers say when the visitor has answered, or has not. */
export const GPP = {
  granted: () => gpp("ready", 2),
  denied: () => gpp("ready", 1),
  none: () => gpp("not ready", 2),
};

/** Runs the consent machine of one page and notes each change. */
export function followConsent(
  mode: ResolvedProgram["consent"],
  managers: ConsentManagers = {},
  platform = createMemoryPlatform({ managers }),
) {
  const changes: string[] = [];
  const consent = createConsent(mode, platform, (status, previous) => changes.push(`${previous} to ${status}`));
  /** The status when everything that was being loaded has come. */
  const settled = async () => {
    consent.status();
    await vi.dynamicImportSettled();
    return consent.status();
  };
  return { platform, consent, changes, settled };
}
