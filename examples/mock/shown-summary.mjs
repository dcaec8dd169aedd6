import { createPreview } from "offshoot";

/**
 * Makes up a summary in a state, in the program's own rewards.
 *
 * @param {import("offshoot").ProgramDocument} document
 * @param {import("offshoot/testing").PreviewState} state `empty`, `rewards`, `closed-ended` or `closed-budget`.
 * @param {number} now Epoch milliseconds.
 * @throws Error for a state that has no summary.
 */
export function shownSummary(document, state, now) {
  const { value } = createPreview(document, state, { now }).$state.get().summary;
  if (!value) throw new Error(`shows: expected a state with a summary, such as "empty" or "rewards", got "${state}".`);
  return value;
}
