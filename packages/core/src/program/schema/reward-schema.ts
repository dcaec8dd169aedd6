import * as v from "valibot";
import { finishReward } from "../finish-parts.js";
import { key, must } from "./about.js";
import { address, coupon, localized, number, text, whole } from "./leaf.js";
import { worth } from "./money-schema.js";
import { objectOnly, section } from "./section.js";

const reward = { name: "finishReward", make: finishReward } as const;

function kind<const K extends string>(word: K, description: string) {
  const about = { title: "Kind", description, examples: [word], widget: "choice" } as const;
  return v.pipe(v.literal(word), v.metadata({ form: { expected: word, node: "one(anyText)" }, about }));
}

/** How the friend's reward reaches the basket. */
export const applicationSchema = section(
  {
    coupon: key(coupon(), {
      title: "Coupon",
      description: "The coupon code that the friend enters, or that your shop takes off by itself.",
      examples: ["FRIEND15"],
      widget: "text",
    }),
    url: key(address(), {
      title: "Address that applies the coupon",
      description:
        "A link of your shop that applies the coupon when it is opened; `{coupon}` in it becomes the coupon.",
      examples: ["https://acme.example/discount/{coupon}"],
      widget: "address",
    }),
    event: key(
      text(
        /^(?!offshoot:)[a-z][\w:.-]{0,63}$/i,
        "a letter, then up to 63 letters, digits, :, ., - and _, and not offshoot: before them",
      ),
      {
        title: "Event that applies the coupon",
        description: "The name of the DOM event with which your own page applies the discount.",
        examples: ["shop:apply-coupon"],
        widget: "text",
      },
    ),
  },
  undefined,
  "RewardApplication",
);

/** For which further orders a reward is earned again. */
export const recurrenceSchema = section(
  {
    orders: key(whole(1, 1000), {
      title: "Orders",
      description: "How many orders of the same friend earn, the first included.",
      otherwise: "no limit",
      examples: [3],
      widget: "number",
    }),
    months: key(whole(1, 120, "a whole number of months from 1 to 120"), {
      title: "Months",
      description: "For how many months after the first order the friend's orders earn.",
      otherwise: "no limit",
      examples: [12],
      widget: "number",
    }),
  },
  undefined,
  "RewardRecurrence",
);

const shared = () => ({
  apply: key(applicationSchema, {
    title: "How it is applied",
    description: "How the reward reaches the friend's basket in your shop.",
    examples: [{ coupon: "FRIEND15" }],
    widget: "group",
  }),
  recurring: key(recurrenceSchema, {
    title: "Earned again",
    description: "Lets further orders of the same friend earn the reward again.",
    otherwise: "earned once for each friend",
    examples: [{ months: 12 }],
    widget: "group",
  }),
});

const percent = () => number(0.01, 100, "a percentage above 0 and at most 100");

const labelOf = (what: string, example: Readonly<Record<string, string>>) => ({
  title: "What it is",
  description: `The ${what} in the visitor's words, as it reads inside a sentence such as "Your friend gets …": no capital letter that only a beginning has, no full stop; for a thing that is counted with its article.`,
  examples: [example, example.en ?? ""] as const,
  widget: "localized" as const,
});

const PRIVILEGE = labelOf("privilege", { en: "early access", fr: "un accès anticipé" });
const THING = labelOf("thing", { en: "a free notebook", de: "ein Notizbuch gratis" });

/** What somebody gets, as a marketer writes it. */
export const rewardSchema = v.pipe(
  objectOnly(
    v.variant("kind", [
      section({ kind: kind("cash", "Money that is paid out."), ...worth(), ...shared() }, reward),
      section({ kind: kind("credit", "Money to spend with you."), ...worth(), ...shared() }, reward),
      section(
        {
          kind: kind("discount", "A price reduction: a percentage, or an amount."),
          percent: key(percent(), {
            title: "Percent",
            description: "How much is taken off, in percent of the order. Instead of an amount.",
            examples: [15],
            widget: "percent",
          }),
          ...worth(),
          ...shared(),
        },
        reward,
      ),
      section(
        {
          kind: kind("access", "A privilege, such as early access."),
          label: must(localized(), PRIVILEGE),
          ...shared(),
        },
        reward,
      ),
      section({ kind: kind("gift", "A thing."), label: must(localized(), THING), ...shared() }, reward),
      section(
        {
          kind: kind("points", "Points of your own loyalty scheme."),
          points: must(whole(1, 1_000_000_000), {
            title: "Points",
            description: "How many points.",
            examples: [500],
            widget: "number",
          }),
          label: key(localized(), {
            title: "What the points are called",
            description:
              "The name of the points in the visitor's words. Forms are separated by `|`, in the order of CLDR's categories (zero, one, two, few, many, other), each that the language tells apart.",
            default: "point|points",
            examples: [{ en: "star|stars", pl: "gwiazdka|gwiazdki|gwiazdek|gwiazdki" }, "stars"],
            widget: "localized",
          }),
          ...shared(),
        },
        reward,
      ),
      section(
        {
          kind: kind("revenue-share", "A part of what the friend spends."),
          percent: must(percent(), {
            title: "Percent",
            description: "The part of each order, in percent.",
            examples: [20],
            widget: "percent",
          }),
          ...shared(),
        },
        reward,
      ),
    ]),
  ),
  v.metadata({
    type: "RewardDocument",
    words:
      'a reward such as { "kind": "discount", "percent": 15 }, { "kind": "credit", "amount": 20, "currency": "USD" } or { "kind": "gift", "label": "a free notebook" }',
  }),
);
