import type { ConsentAnswer } from "./consent-answer.js";

/** The kinds of storage that the SDK needs; others, such as `ad_user_data`, say nothing about it. */
const KINDS = ["ad_storage", "analytics_storage"] as const;

/** What was handed over so far; `none` is refused by default, so that the visitor is still to be asked. */
export type ConsentModeState = { readonly [kind in (typeof KINDS)[number]]?: ConsentAnswer | "none" };

/**
 * Reads a state of Google's Consent Mode, bare or as `gtag` pushes it, on top of what was handed over before.
 *
 * A default is no answer: a refusing one says that somebody will be asked, a granting one that nobody need be, and one for
 * some regions only says nothing as long as it grants, because the visitor's region is not known here.
 *
 * @returns `before` itself when nothing was said, however strange what was handed over is.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function readConsentMode(handed: unknown, before: ConsentModeState = {}): ConsentModeState {
  try {
    const { 0: name, 1: command, 2: pushed } = handed as ArrayLike<unknown>;
    const state = (name === "consent" ? pushed : handed) as Readonly<Record<string, unknown>>;
    const isDefault = name === "consent" && command === "default";
    let next = before;
    for (const kind of KINDS) {
      const value = state[kind];
      if (value !== "granted" && value !== "denied") continue;
      if (!isDefault) next = { ...next, [kind]: value };
      else if (value === "denied") next = { ...next, [kind]: "none" };
      else if (!state.region && !next[kind]) next = { ...next, [kind]: "granted" };
    }
    return next;
  } catch {
    return before;
  }
}

/** Tells what a state of Consent Mode means as a whole; `null` when it has said nothing. */
export function answerOfConsentMode(state: ConsentModeState): ConsentAnswer | "none" | null {
  const said = KINDS.map((kind) => state[kind]);
  return (["denied", "none", "granted"] as const).find((answer) => said.includes(answer)) ?? null;
}
