import type { Evidence } from "../src/conversions/evidence.js";
import type { OrderReport } from "../src/conversions/merge-reports.js";

/** An order of which nobody has said anything. */
export const BARE_EVIDENCE: Omit<Evidence, "owners" | "holdMs"> = {
  report: null,
  claims: [],
  leads: [],
  namedBuyers: [],
  signIns: [],
};

/** A shop's report that says only that the order is complete. */
export const BARE_REPORT: OrderReport = {
  status: "completed",
  value: null,
  refunded: null,
  code: undefined,
  visitor: undefined,
  friendId: undefined,
  newCustomer: undefined,
  country: undefined,
  confirmedAt: 0,
};
