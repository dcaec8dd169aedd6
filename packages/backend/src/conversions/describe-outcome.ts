import type { RewardReason, RewardState } from "@offshoot/core";
import type { AcceptedReport } from "./accept-report.js";

/** What the shop's server is told about its report. */
export interface ReportOutcome {
  /** `repeated` when the same message had come before. */
  readonly outcome: "recorded" | "repeated";
  readonly orderId: string;
  /** What all reports of the order come to. */
  readonly status: string;
  /** What advocates have of the order; empty when nobody is credited. Several wait for review when browsers disagree. */
  readonly rewards: readonly {
    readonly code: string;
    readonly state: RewardState;
    readonly reason?: RewardReason;
    /** ISO 8601. */
    readonly availableAt?: string;
  }[];
}

/**
 * Tells a shop what its report has come to.
 *
 * @param now Epoch milliseconds.
 */
export function describeOutcome(orderId: string, accepted: AcceptedReport, now: number): ReportOutcome {
  const { isRepeated, status, standings, availableAt } = accepted;
  return {
    outcome: isRepeated ? "repeated" : "recorded",
    orderId,
    status,
    rewards: [...standings].map(([code, { standing, reason }]) => {
      if (standing !== "confirmed") return { code, state: standing, reason };
      const when = availableAt === null ? {} : { availableAt: new Date(availableAt).toISOString() };
      if ((availableAt ?? 0) <= now) return { code, state: "available" as const, ...when };
      return { code, state: "approved" as const, reason: "hold" as const, ...when };
    }),
  };
}
