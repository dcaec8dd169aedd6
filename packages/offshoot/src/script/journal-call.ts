import type { Call, CopyCall, DataCall } from "./queue.js";

/** What a call that was written down is stored under, with its key behind. */
const CALL_PREFIX = "_offshoot_call.";

/** Reports of something that has happened, which count on any page. */
const REPORT = /(convert|lead|track|feedback|redeem)$/;

/** The word of the tag, or something of ours, which is only stored after consent; and nowhere a denial. */
const GRANTED = /^(?!.*denied)(granted|.*_offshoot_)/;

/**
 * Writes a report down before the current task ends, so that it outlives a navigation in that same task, where it is known
 * that this is allowed: by `data-consent="granted"`, or because this browser keeps something of ours already.
 *
 * @param turn Its place among the calls of this page.
 * @returns the key of what was written down, which holds when, its turn and something of chance; nothing where nothing was.
 */
export function journalCall(call: Call | CopyCall, tag: HTMLScriptElement, turn: number): string | undefined {
  try {
    const [method] = call as DataCall;
    const { consent, program } = tag.dataset;
    // A denial is in local storage, and in a cookie where there can be one.
    if (!REPORT.test(method) || !GRANTED.test(consent + document.cookie + localStorage._offshoot_consent))
      return undefined;
    const key = `${[Date.now(), turn, Math.random()]}`;
    localStorage[CALL_PREFIX + key] = JSON.stringify([location.pathname, program, ...(call as DataCall)]);
    return key;
  } catch {
    // A function, blocked or full storage, or what is no JSON: the call runs on this page or not at all.
    return undefined;
  }
}
