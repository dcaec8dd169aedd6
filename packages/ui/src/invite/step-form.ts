import type { Reward } from "@offshoot/core";

/** Which sentence tells what the friend gets: some off, an amount, something named by its label, a part of each order, or nothing. */
export type StepForm = "off" | "amount" | "label" | "share" | "none";

/** Tells the form of what the friend gets. */
export function stepForm(reward: Reward | null): StepForm {
  switch (reward?.kind) {
    case "discount":
      return "off";
    case "access":
    case "gift":
      return "label";
    case "revenue-share":
      return "share";
    case undefined:
      return "none";
    default:
      return "amount";
  }
}
