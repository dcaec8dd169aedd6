import type { ReferralState } from "@offshoot/core";
import type { DialogPart } from "../dialog/dialog-part.js";
import { closedReason } from "../invite/needs-extra.js";

/**
 * Tells what the launcher is there for: to invite; where nobody is invited any more, to see what was earned; `null` where there is
 * nothing to open.
 */
export function launcherPart(state: ReferralState): DialogPart | null {
  const closed = closedReason(state);
  if (!closed) return "invite";
  const isOver = closed === "ended" || closed === "budget";
  return isOver && state.advocate && state.summary.value?.rewards.length ? "rewards" : null;
}
