import type { Evidence } from "../src/conversions/evidence.js";

/** An order of which nobody has said anything. */
export const BARE_EVIDENCE: Omit<Evidence, "owners" | "holdMs"> = {
  report: null,
  claims: [],
  leads: [],
  namedBuyers: [],
  signIns: [],
};
