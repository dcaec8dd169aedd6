import type { Invitation, Reward, Summary } from "@offshoot/core";

// Every check here may throw on a wrong shape instead of answering: its caller takes that as a no.

const isText = (value: unknown) => typeof value === "string";

const isMoney = ({ amount, currency }: Summary["available"][number]) =>
  Number.isSafeInteger(amount) && /^[A-Z]{3}$/.test(currency);

const isReward = ({ kind, money, percent = 0 }: Reward) =>
  isText(kind) && Number.isFinite(percent) && (!money || isMoney(money));

/** Tells whether an answer holds what cards draw from a summary; throws where it is far from it. */
export function isSummary({ code, updatedAt, available, pending, counts, rewards }: Summary): boolean {
  return (
    [code, updatedAt].every(isText) &&
    available.concat(pending).every(isMoney) &&
    [counts.visits, counts.leads, counts.conversions].every(Number.isSafeInteger) &&
    rewards.every(
      ({ id, state, at, reward, earned }) =>
        [id, state, at].every(isText) && isReward(reward) && (!earned || isMoney(earned)),
    )
  );
}

/** Tells whether an answer is an invitation, or says that there is none; throws where it is far from it. */
export function isInvitation(answer: Invitation | null): boolean {
  if (!answer) return answer === null;
  const { status, advocate, reward, coupon = "", expiresAt = "" } = answer;
  return (
    [status, coupon, expiresAt, advocate ? advocate.displayName : ""].every(isText) && (!reward || isReward(reward))
  );
}
