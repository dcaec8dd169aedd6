import type { Referral } from "@offshoot/core";

/** A call by name with its arguments, such as `["convert", { orderId: "1042" }]`. */
export type DataCall = readonly [
  method: "convert" | "lead" | "track" | "identify" | "redeem" | "feedback" | "prompt",
  ...args: unknown[],
];
/** What a page may push: a call as data, or a function that gets the referral. */
export type Call = DataCall | ((referral: Referral) => void);

/** The one global: an array that keeps its identity, before and after the script has loaded. */
export type OffshootQueue = Call[] & {
  /** Version of the copy that serves this page. */
  version?: string;
};

declare global {
  interface Window {
    offshoot?: OffshootQueue;
  }
}

/** Makes a call on the referral. What the page's own function throws is reported as the page's own error. */
export function runCall(call: Call, referral: Referral): void {
  try {
    if (typeof call === "function") call(referral);
    else (referral[call[0]] as (...args: unknown[]) => unknown)(...call.slice(1));
  } catch (error) {
    reportError(error);
  }
}
