import type { GuestRef, Invitation, Reward, Summary } from "@offshoot/core";
import { attempt } from "../attempt.js";

/** One part of an answer by name, and whether it is good; throwing on a wrong shape means that it is not. */
export type Check<T> = readonly [part: string, isGood: (answer: T) => boolean];

const isText = (value: unknown) => typeof value === "string";
const isCount = Number.isSafeInteger;

const isMoney = ({ amount, currency }: Summary["available"][number]) => isCount(amount) && /^[A-Z]{3}$/.test(currency);

const isReward = ({ kind, money, percent = 0 }: Reward) =>
  isText(kind) && Number.isFinite(percent) && (!money || isMoney(money));

/** What cards draw from a summary. */
export const SUMMARY_CHECKS: readonly Check<Summary>[] = [
  ["code", ({ code }) => isText(code)],
  ["updatedAt", ({ updatedAt }) => isText(updatedAt)],
  ["available", ({ available }) => available.every(isMoney)],
  ["pending", ({ pending }) => pending.every(isMoney)],
  ["points", ({ points }) => !points || [points.available, points.pending].every(isCount)],
  ["counts", ({ counts: { visits, leads, conversions } }) => [visits, leads, conversions].every(isCount)],
  [
    "tier",
    ({ tier }) =>
      !tier ||
      (isCount(tier.count) &&
        [tier.reached, tier.next].every((one) => !one || (isCount(one.at) && isReward(one.reward)))),
  ],
  [
    "rewards",
    ({ rewards }) =>
      rewards.every(
        ({ id, state, at, reward, earned }) =>
          [id, state, at].every(isText) && isReward(reward) && (!earned || isMoney(earned)),
      ),
  ],
];

/** What cards draw from an invitation; `null` says that there is none. */
export const INVITATION_CHECKS: readonly Check<Invitation | null>[] = [
  ["status", (answer) => answer === null || isText(answer.status)],
  ["advocate", (answer) => !answer?.advocate || isText(answer.advocate.displayName)],
  ["reward", (answer) => !answer?.reward || isReward(answer.reward)],
  ["coupon", (answer) => isText(answer?.coupon ?? "")],
  ["expiresAt", (answer) => isText(answer?.expiresAt ?? "")],
];

/** What makes an advocate without an account. */
export const GUEST_CHECKS: readonly Check<GuestRef>[] = [
  ["id", ({ id }) => isText(id)],
  ["code", ({ code }) => isText(code)],
];

/** Finds the first part of an answer that no card could draw; `undefined` where all are good, whatever else is in it. */
export function findFlaw<T>(answer: T, checks: readonly Check<T>[]): string | undefined {
  return checks.find(([, isGood]) => !attempt(() => isGood(answer)))?.[0];
}
