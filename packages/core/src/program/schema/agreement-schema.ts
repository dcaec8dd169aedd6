import { key, must } from "./about.js";
import { choice, day, number, whole } from "./leaf.js";
import { list, section } from "./section.js";

const by = (what: string) => ({
  title: "Day",
  description: what,
  examples: ["2027-06-30"] as const,
  widget: "date" as const,
});

/** Figures to reach. */
export const goalsSchema = list(
  section({
    metric: must(
      choice({
        referrals: "Friends who arrived and signed up",
        conversions: "Purchases of friends",
        revenue: "What friends spent, in major units",
        "conversion-rate": "Purchases for each hundred friends who arrived",
      }),
      {
        title: "Figure",
        description: "What is counted.",
        examples: ["referrals"],
        widget: "choice",
      },
    ),
    target: must(number(0, 1e12, "a number from 0"), {
      title: "Target",
      description: "What it should reach.",
      examples: [1000],
      widget: "number",
    }),
    by: key(day(), by("The day by which it should be reached.")),
  }),
  20,
);

/** A goal as somebody may write it. */
export const EXAMPLE_GOAL = { metric: "referrals", target: 1000, by: "2027-06-30" } as const;

/** What was agreed with a partner. */
export const agreementSchema = section({
  revenueShare: key(number(0, 100, "a percentage from 0 to 100"), {
    title: "Revenue share",
    description: "The partner's part of each order, in percent.",
    examples: [20],
    widget: "percent",
  }),
  months: key(whole(1, 120, "a whole number of months from 1 to 120"), {
    title: "Months",
    description: "For how many months after a customer's first order the partner earns.",
    otherwise: "no limit",
    examples: [12],
    widget: "number",
  }),
  reviewAt: key(day(), by("The day on which both sides look at the agreement again.")),
  targets: key(goalsSchema, {
    title: "Targets",
    description: "Figures that the partner is to reach.",
    expected: "a list of at most 20 goals, each with metric and target",
    default: [],
    examples: [[EXAMPLE_GOAL]],
    widget: "list",
  }),
});
