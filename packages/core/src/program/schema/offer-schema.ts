import * as v from "valibot";
import { basic, key, must } from "./about.js";
import { amount, choice, number, text, whole } from "./leaf.js";
import { amounts, money } from "./money-schema.js";
import { rewardSchema } from "./reward-schema.js";
import { list, section } from "./section.js";

/** What each side gets, and within which limits. */
export const rewardsSchema = section({
  advocate: basic(
    v.nullable(rewardSchema),
    {
      title: "Reward of the advocate",
      description: "What the advocate gets for a friend's first confirmed order; `null` takes back that of a preset.",
      otherwise: "nothing",
      examples: [
        { kind: "credit", amount: 20, currency: "USD" },
        { kind: "cash", amounts: { USD: 20, EUR: 18 }, recurring: { orders: 3 } },
        { kind: "revenue-share", percent: 20, recurring: { months: 12 } },
        null,
      ],
      widget: "money",
    },
    "null",
  ),
  friend: basic(
    v.nullable(rewardSchema),
    {
      title: "Reward of the friend",
      description:
        "What the friend gets; `null` takes back that of a preset. The offer that a friend was shown holds, whatever the document says later.",
      otherwise: "nothing",
      examples: [
        { kind: "discount", percent: 15, apply: { coupon: "FRIEND15" } },
        { kind: "discount", amount: "10.00", currency: "EUR" },
        null,
      ],
      widget: "money",
    },
    "null",
  ),
  holdDays: basic(number(0, 365, "a number of days from 0 to 365"), {
    title: "Hold period",
    description:
      "Days between the confirmed order and the moment the reward can be used; a refund within them voids it.",
    default: 14,
    examples: [30],
    widget: "number",
  }),
  tiers: key(
    list(
      section({
        at: must(whole(1, 1_000_000, "a whole number of friends from 1"), {
          title: "Friends",
          description: "How many confirmed friends it takes.",
          examples: [3],
          widget: "number",
        }),
        reward: must(rewardSchema, {
          title: "Reward",
          description: "What the advocate gets on top when the count is reached.",
          examples: [{ kind: "access", label: "early access" }],
          widget: "money",
        }),
      }),
      20,
    ),
    {
      title: "Tiers",
      description: "Extra rewards for reaching a count of friends.",
      expected: "a list of at most 20 tiers, each with at and reward",
      otherwise: "no tiers",
      examples: [[{ at: 3, reward: { kind: "access", label: "early access" } }]],
      widget: "list",
    },
  ),
  cap: key(whole(1, 1_000_000), {
    title: "Cap",
    description: "How many rewards one advocate can earn at most; tiers do not count.",
    otherwise: "no limit",
    examples: [50],
    widget: "number",
  }),
  expiresDays: key(whole(1, 3650, "a whole number of days from 1 to 3650"), {
    title: "Expiry",
    description: "Days until an available reward that nobody used is lost.",
    otherwise: "never",
    examples: [180],
    widget: "number",
  }),
  budget: key(money(), {
    title: "Budget",
    description: "What the whole program may pay out in that currency. When it is used up, nobody is invited any more.",
    expected: 'an amount with its currency such as { "amount": 10000, "currency": "USD" }',
    otherwise: "no limit",
    examples: [{ amount: 10000, currency: "USD" }],
    widget: "money",
  }),
});

/** Who may take part. */
export const eligibilitySchema = section({
  friend: key(choice({ new: "New customers only", anyone: "Existing customers too" }), {
    title: "Which friends count",
    description: "Whether a friend has to be a new customer.",
    default: "new",
    examples: ["anyone"],
    widget: "choice",
  }),
  minimumOrder: key(
    v.pipe(
      v.union([amount(), amounts()]),
      v.metadata({
        form: {
          node: "either(one(amountField), map(one(amountField), /^[A-Z]{3}$/, 50, finishAmounts))",
          expected: 'an amount such as 30, or one for each currency such as { "USD": 30, "EUR": 28 }',
        },
      }),
    ),
    {
      title: "Least order",
      description:
        "The least value of the order. A bare number is in the currency of the program's first reward, or of its budget, and means nothing where neither has one; an order in a currency without a minimum has none. The backend gives nothing for an order below it; the cards say so.",
      otherwise: "no minimum",
      examples: [30, { USD: 30, EUR: 28 }],
      widget: "money",
    },
  ),
  countries: key(list(text(/^[A-Z]{2}$/, "two capital letters such as US"), 250), {
    title: "Countries",
    description:
      "Where the offer holds, as ISO 3166 codes. The backend gives nothing for an order whose report names another country; one that names none bars nobody.",
    expected: 'a list of countries such as ["US", "CA"]',
    default: [],
    otherwise: "everywhere",
    examples: [["US", "CA"]],
    widget: "list",
  }),
  minimumAge: key(whole(1, 120), {
    title: "Least age",
    description:
      "How old somebody has to be to take part, in years. A page bars a friend whose trait `age` is below it when they redeem a code; the backend is told no age, so your shop checks it. The cards say so.",
    otherwise: "no minimum",
    examples: [18],
    widget: "number",
  }),
});
