import type { Referral } from "@offshoot/core";
import { type OffshootQueue, runCall } from "./queue.js";

/**
 * Takes over the page's queue: what waited and what is still pushed runs on the referral. The array keeps its identity.
 *
 * @param need Brings the referral; called with the first call.
 */
export function takeQueue(queue: OffshootQueue, need: () => Promise<Referral>): void {
  const run = (call: OffshootQueue[number]) => {
    // A failed start has been said in the console; the page's calls end quietly.
    need().then(
      (referral) => runCall(call, referral),
      () => {},
    );
  };
  for (const call of queue.splice(0)) run(call);
  queue.push = (...calls) => {
    for (const call of calls) run(call);
    return queue.length;
  };
}
