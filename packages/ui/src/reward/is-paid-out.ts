import type { RewardEntry } from "@offshoot/core";

/** Tells whether a reward leaves the shop as money: what was used of it has been paid. */
export function isPaidOut({ reward: { kind } }: RewardEntry): boolean {
  return kind === "cash" || kind === "revenue-share";
}
