import type { Referral } from "@offshoot/core";
import type { FindProgram, Page, WaitingCall } from "../page.js";
import type { DataCall } from "../queue.js";
import type { Programs } from "./create-programs.js";
import { readTarget, runCall } from "./run-call.js";
import { settleCall } from "./settle-call.js";

/** Makes one call on a referral; one that was written down is struck out once it is taken. */
function make([call, key]: WaitingCall, referral: Referral): void {
  if (key === undefined) runCall(call as DataCall, referral);
  else void settleCall(key, call as DataCall, referral);
}

async function makeElsewhere(waiting: WaitingCall, program: string, find: FindProgram): Promise<void> {
  const referral = await find(program);
  if (referral) make(waiting, referral);
}

/**
 * Runs the calls of a page: what waited, in order, as soon as the program has started, and from then on in the task in which they are
 * pushed.
 *
 * @returns the keys of what was written down on this page, which is dealt with here.
 */
export function serveCalls(page: Page, programs: Programs): ReadonlySet<string> {
  const own = new Set<string>();
  let referral: Referral | undefined;
  let isServing = false;

  function serve(): void {
    for (const [, key] of page.waiting) if (key !== undefined) own.add(key);
    // A function of the page may push as well: its turn comes after what waits.
    if (!referral || isServing) return;
    isServing = true;
    for (let next = page.waiting.shift(); next; next = page.waiting.shift()) {
      const { program, method } = readTarget(next[0] as DataCall);
      if (method === "copy") void programs.meetCopy(`${next[0][1 as never]}`);
      else if (program && program !== referral.program.program) void makeElsewhere(next, program, programs.find);
      else make(next, referral);
    }
    isServing = false;
  }

  page.serve = serve;
  serve();
  page.need().then(
    (started) => {
      referral = started;
      serve();
    },
    // A failed start has been said in the console; the page's calls end quietly, and what is written down waits.
    () => {},
  );
  return own;
}
