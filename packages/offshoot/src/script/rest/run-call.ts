import type { Referral, ReportedEarlier } from "@offshoot/core";
import type { Call } from "../queue.js";

/** After how many arguments a call takes what is known of it from earlier; one where it is not named. */
const ARGUMENTS: Readonly<Record<string, number>> = { track: 2, feedback: 2 };

/** Reads whom a call is for: `["acme-partners.convert", …]` names a program; an empty text where none is named. */
export function readTarget(call: Call): { readonly program: string; readonly method: string } {
  const [, program = "", method = ""] = /^(?:(.*)\.)?(.*)$/.exec(typeof call === "function" ? "" : `${call[0]}`) ?? [];
  return { program, method };
}

/**
 * Makes a call on the referral. What the page's own function throws is reported as the page's own error.
 *
 * @param earlier What is known of a report that was written down.
 * @returns the answer of a call by name.
 */
export function runCall(call: Call, referral: Referral, earlier?: Partial<ReportedEarlier>): unknown {
  try {
    if (typeof call === "function") return call(referral);
    const { method } = readTarget(call);
    const run: unknown = Reflect.get(referral, method);
    if (typeof run !== "function") {
      console.warn(`[offshoot] push: expected a call such as ["convert", { orderId: "1042" }], got "${method}".`);
      return undefined;
    }
    const args = call.slice(1);
    if (earlier) args[ARGUMENTS[method] ?? 1] = earlier;
    return run(...args);
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
