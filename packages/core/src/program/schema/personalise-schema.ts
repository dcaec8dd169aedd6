import { finishExperiment, finishNamespace } from "../finish-parts.js";
import { key, must } from "./about.js";
import { condition, coupon, instant, name, number } from "./leaf.js";
import { overlaySchema } from "./overlay-schema.js";
import { keyedList, limit, row, section } from "./section.js";

const EXAMPLE_SET = { words: { "invite.title": { en: "We have missed you" } } } as const;

const keyOf = (what: string) =>
  must(name(), {
    title: "Key",
    description: `The name of the ${what}, as it stands in events.`,
    expected: `1 to 40 of a-z, 0-9 and -, and no ${what} before it with the same`,
    examples: ["holiday"],
    widget: "text",
  });

const setOf = (when: string) =>
  must(overlaySchema, {
    title: "What is different",
    description: `What the program says ${when}; the rest stays as it is. What has to be the same for everybody cannot stand here.`,
    examples: [EXAMPLE_SET],
    widget: "group",
  });

const part = () => number(0, 1);

/** Times in which the program is different. */
export const boostsSchema = keyedList(
  section({
    key: keyOf("boost"),
    from: must(instant(), {
      title: "From",
      description: "When it begins. Without a distance to UTC, by the clocks of `schedule.timeZone`.",
      examples: ["2026-12-01"],
      widget: "date",
    }),
    until: must(instant(), {
      title: "Until",
      description: "When it is over; a day alone means its end.",
      expected: 'a date after `from`, such as "2027-03-01", with or without a time such as "2027-03-01T09:00"',
      examples: ["2026-12-24", "2026-12-24T18:00"],
      widget: "date",
    }),
    set: setOf("in that time"),
  }),
  50,
);

/** Groups of visitors for whom the program is different. */
export const segmentsSchema = keyedList(
  section({
    key: keyOf("segment"),
    when: must(condition(), {
      title: "Who",
      description:
        "Which visitors belong to it: a question about their traits, with the operators of GrowthBook's conditions.",
      examples: [{ daysSinceActive: { $gt: 30 } }, { $or: [{ plan: "pro" }, { country: { $in: ["FR", "BE"] } }] }],
      widget: "code",
    }),
    set: setOf("for them"),
  }),
  50,
);

/** Variants of the program that are compared. */
export const experimentsSchema = keyedList(
  section(
    {
      key: keyOf("experiment"),
      variants: must(row(overlaySchema, 20), {
        title: "Variants",
        description: "What each variant says differently; an empty one is the program as it is.",
        expected: "a list of 1 to 20 objects",
        examples: [[{}, EXAMPLE_SET]],
        widget: "list",
      }),
      weights: key(row(part(), 20), {
        title: "Weights",
        description: "The part of the visitors that each variant gets, in their order; together 1.",
        expected: "as many numbers from 0 to 1 as there are variants, together 1 (0.99 to 1.01)",
        otherwise: "equal parts",
        examples: [[0.5, 0.5]],
        widget: "list",
      }),
      coverage: key(part(), {
        title: "Coverage",
        description: "The part of all visitors who take part at all.",
        default: 1,
        examples: [0.5],
        widget: "number",
      }),
      seed: key(coupon(), {
        title: "Seed",
        description: "What chance depends on; two experiments with one seed divide their visitors alike.",
        otherwise: "the key",
        examples: ["headline-2"],
        widget: "text",
      }),
      namespace: key(
        section(
          {
            id: must(name(), {
              title: "Name",
              description: "The name that experiments share of which a visitor may be in one only.",
              examples: ["invite-card"],
              widget: "text",
            }),
            range: must(row(part(), 2), {
              title: "Range",
              description: "Which part of its visitors the experiment gets: from the first number up to the second.",
              expected: "two numbers from 0 to 1, the second above the first",
              examples: [[0, 0.5]],
              widget: "list",
            }),
          },
          { name: "finishNamespace", make: finishNamespace },
        ),
        {
          title: "Namespace",
          description: "Keeps experiments apart, so that one visitor is never in two of them.",
          otherwise: "none",
          examples: [{ id: "invite-card", range: [0, 0.5] }],
          widget: "group",
        },
      ),
    },
    { name: "finishExperiment", make: finishExperiment },
  ),
  50,
);

/** To how many, and to whom, the program is offered. */
export const rolloutSchema = limit(
  section({
    percent: key(number(0, 100, "a percentage from 0 to 100"), {
      title: "Percent",
      description:
        "The part of the visitors who are invited, in percent. Whoever was promised something is welcomed all the same.",
      default: 100,
      examples: [20],
      widget: "percent",
    }),
    when: key(condition(), {
      title: "Who",
      description: "Which visitors are invited: a question about their traits.",
      otherwise: "everybody",
      examples: [{ plan: { $in: ["pro", "team"] } }],
      widget: "code",
    }),
  }),
);
