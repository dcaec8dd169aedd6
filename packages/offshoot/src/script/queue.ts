import type { Referral } from "@offshoot/core";

/** What a page may call as data. */
export type CallName = "convert" | "lead" | "track" | "feedback" | "redeem" | "identify" | "prompt";

/**
 * A call by name with its arguments, such as `["convert", { orderId: "1042" }]`; where a page has several programs,
 * `["acme-partners.convert", …]` is for the one of that name.
 */
export type DataCall = readonly [method: CallName | `${string}.${CallName}`, ...args: unknown[]];

/** What a page may push: a call as data, or a function that gets the referral. */
export type Call = DataCall | ((referral: Referral) => void);

/** What a second copy of the script says to the first instead of doing anything: its version. */
export type CopyCall = readonly [method: "copy", version: string];

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
