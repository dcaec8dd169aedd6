import type { RewardReason, RewardState } from "@offshoot/core";
import { stateOf } from "../rewards/state-of.js";
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
  const { isRepeated, status, rewards } = accepted;
  return {
    outcome: isRepeated ? "repeated" : "recorded",
    orderId,
    status,
    rewards: rewards.map((row) => {
      const { state, reason, availableAt } = stateOf(row, now);
      return { code: row.code, state, ...(reason && { reason }), ...(availableAt && { availableAt }) };
    }),
  };
}
