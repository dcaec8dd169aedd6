import type { ShareResult } from "./channel.js";

/** Where a share flow stands: before it, on one of its rungs, or at its end. */
export type ShareState = "ready" | "started" | "sheet" | "window" | "copying" | ShareResult;

/** What moves a flow on: the state that it wants, or the next rung down where this one was refused. */
export type ShareSignal = ShareState | "refused";

/** Where each state leads; the last one is where a refusal leads. */
const NEXT: { readonly [S in ShareState]?: readonly ShareState[] } = {
  ready: ["started", "ready"],
  started: ["sheet", "window", "copying", "opened", "failed"],
  sheet: ["shared", "opened", "dismissed", "copying"],
  window: ["opened", "copying"],
  copying: ["copied", "failed"],
};

/**
 * Tells where a share flow goes from a state: `ready → started → sheet | window | copying → shared | copied | opened |
 * dismissed | failed`. Pure; a state that is not to be reached from here changes nothing, so an end stays an end.
 *
 * @example
 * nextShareState("window", "refused"); // "copying": a blocked window falls to the clipboard
 */
export function nextShareState(state: ShareState, signal: ShareSignal): ShareState {
  const next = NEXT[state] ?? [];
  return (signal === "refused" ? next.at(-1) : next.find((one) => one === signal)) ?? state;
}

/** Tells whether a flow has ended, and how. */
export function isShareEnd(state: ShareState): state is ShareResult {
  return !NEXT[state];
}
