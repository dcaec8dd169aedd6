import type { Adapter, ReferralEvent } from "@offshoot/core";
import { createFunctionAdapter } from "./create-function-adapter.js";

/** Options of `createConsoleAdapter`. */
export interface ConsoleAdapterOptions {
  /** Takes the parts of one line, as the console's own functions do. @default console.info */
  readonly log?: (...parts: readonly unknown[]) => void;
}

/** Says in one line what happened: number, type, what it was about, and by whose link. */
function describe({ seq, type, data, attribution, mode }: ReferralEvent): string {
  const { card, channel, outcome, code, orderId, value, currency } = data;
  const about = [card, channel, outcome, code, orderId, value, value !== undefined && currency]
    .filter((part) => typeof part === "string" || typeof part === "number")
    .join(" ");
  return [`#${seq}`, type, about, attribution && `(referred by ${attribution.code})`, mode && `(${mode})`]
    .filter(Boolean)
    .join(" ");
}

/**
 * Creates an adapter that prints each event to the console while a page is being built: a line to read, and the event to open.
 *
 * @example
 * const referral = createReferral(program, { adapter: fanOut(createHttpAdapter({ endpoint: "/offshoot" }), createConsoleAdapter()) });
 */
export function createConsoleAdapter({ log = console.info }: ConsoleAdapterOptions = {}): Adapter {
  // The brand is a part of its own: a percent sign in the line after it is no placeholder.
  return createFunctionAdapter((event) => log("[offshoot]", describe(event), event));
}
