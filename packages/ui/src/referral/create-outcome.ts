import type { ShareResult } from "@offshoot/core";

const OUTCOME_MS = 5_000;

/** Shows how something ended for five seconds, or until something else is set; a failure stays until then. */
export function createOutcome(show: (outcome: ShareResult | null) => void): (outcome: ShareResult | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (outcome) => {
    clearTimeout(timer);
    show(outcome);
    if (outcome && outcome !== "failed") timer = setTimeout(show, OUTCOME_MS, null);
  };
}
