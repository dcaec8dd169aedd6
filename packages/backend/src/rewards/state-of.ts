import type { RewardEntry } from "@offshoot/core";
import type { RewardRow } from "./change-set.js";

/** Where a reward stands at a moment. */
export type StateAt = Pick<RewardEntry, "state" | "reason" | "availableAt" | "expiresAt">;

/**
 * Tells where a reward stands.
 *
 * @param now Epoch milliseconds; it decides what is available yet, and what no longer is.
 */
export function stateOf(
  { standing, reason, availableAt, expiresAt }: Pick<RewardRow, "standing" | "reason" | "availableAt" | "expiresAt">,
  now: number,
): StateAt {
  if (standing === "void") return { state: "void", ...(reason !== null && { reason }) };
  if (standing !== "confirmed" || availableAt === null) return { state: "pending", reason: "review" };
  if (expiresAt !== null && expiresAt.getTime() <= now) return { state: "void", reason: "expired" };
  const until = expiresAt === null ? {} : { expiresAt: expiresAt.toISOString() };
  const when = { availableAt: availableAt.toISOString(), ...until };
  return availableAt.getTime() <= now
    ? { state: "available", ...when }
    : { state: "approved", reason: "hold", ...when };
}
