import type { Reward, RewardEntry } from "@offshoot/core";

/** Tells how a reward gets used. */
export function useOf({ kind, coupon, applyUrl }: Reward): NonNullable<RewardEntry["use"]> {
  if (kind === "credit") return "automatic";
  if (kind === "cash") return "contact";
  if (coupon !== undefined && kind === "discount") return "code";
  return applyUrl === undefined ? "contact" : "link";
}
