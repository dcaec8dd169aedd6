import type { Receipt, Referral } from "@offshoot/core";
import type { DataCall } from "../queue.js";
import { runCall } from "./run-call.js";
import { untilGranted } from "./until-granted.js";
import { readCall, readKey, strikeCall } from "./written-calls.js";

/** Why an event was not kept that a later page may keep. */
const LATER: readonly unknown[] = ["consent", "unavailable", "destroyed"];

/** Tells whether a report has been taken, or refused for good. */
function isTaken(answer: unknown, referral: Referral): boolean {
  if (referral.consent.status !== "granted") return false;
  // A code, of which nothing is known where the part that takes it did not come.
  if (typeof answer === "string") return answer !== "unverified" || referral.attribution() !== null;
  return !LATER.includes((answer as Receipt | undefined)?.reason);
}

/**
 * Makes a report that was written down, under the id, the time and the path that it had then, and strikes it out once it is taken: a
 * page that dies before leaves it to the next one, which makes the same event of it.
 */
export async function settleCall(key: string, call: DataCall, referral: Referral): Promise<void> {
  const path = readCall(key)?.path;
  const known = readKey(key);
  const earlier = { ...(known && { id: known.id, at: known.at }), ...(path !== undefined && { path }) };
  const report = async () => {
    if (isTaken(await runCall(call, referral, earlier), referral)) strikeCall(key);
  };
  await report();
  if (!readCall(key) || referral.consent.status === "granted") return;
  await untilGranted(referral);
  await report();
}
