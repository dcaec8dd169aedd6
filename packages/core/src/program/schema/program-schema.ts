import { finishProgram } from "../finish-parts.js";
import { basic, key, must } from "./about.js";
import { agreementSchema, EXAMPLE_GOAL, goalsSchema } from "./agreement-schema.js";
import { backendSchema } from "./backend-schema.js";
import { anyTextForm, choice, number, text } from "./leaf.js";
import { attributionSchema, linkSchema } from "./link-schema.js";
import { overlayEntries } from "./overlay-schema.js";
import { boostsSchema, experimentsSchema, rolloutSchema, segmentsSchema } from "./personalise-schema.js";
import { scheduleSchema } from "./schedule-schema.js";
import { section } from "./section.js";

/** The whole program document: the one source of its types, checks, JSON Schema and reference. */
export const programSchema = section(
  {
    $schema: basic(
      anyTextForm(),
      {
        title: "Schema",
        description: "The address of the JSON Schema, so that an editor completes the document.",
        examples: ["./node_modules/@offshoot/core/offshoot.schema.json"],
        widget: "text",
      },
      '""',
    ),
    program: basicName(),
    version: basic(number(0, 2 ** 53, "a number from 0"), {
      title: "Version",
      description: "The version of the document, sent with every event. Raise it when you change the offer.",
      default: 1,
      examples: [3],
      widget: "number",
    }),
    mode: key(choice({ live: "For visitors", test: "Marks every event and stays out of the figures" }), {
      title: "Mode",
      description: "Whether the program is live, or tried out: then a ribbon says so and nothing counts.",
      default: "live",
      examples: ["test"],
      widget: "choice",
    }),
    model: key(
      choice({
        transactional: "A shop with quick and repeated orders",
        relationship: "A service that people commit to; nobody is paid unless you say so",
        ecosystem: "Partners who bring customers as a business",
      }),
      {
        title: "Model",
        description: "The usual kind of program that yours is nearest to; it brings its own defaults.",
        otherwise: "none, the defaults of this page",
        examples: ["transactional"],
        widget: "choice",
      },
    ),
    kind: key(
      choice({
        customer: "Customers who recommend you",
        affiliate: "Partners who are paid for recommending you",
        "co-marketing": "Partners with whom you advertise together",
        integration: "Partners whose product works with yours",
      }),
      {
        title: "Kind",
        description:
          'What the advocates are to you. Partners lead their messages with "Ad:" in the reader\'s language.',
        default: "customer",
        examples: ["affiliate"],
        widget: "choice",
      },
    ),
    schedule: key(scheduleSchema, {
      title: "Schedule",
      description:
        "When the program runs. A friend who was promised something is welcomed all the same. A date that cannot be read limits nothing, and the console says so: check it before you publish.",
      otherwise: "always",
      examples: [{ startsAt: "2027-03-01", endsAt: "2027-06-30", timeZone: "Europe/Paris" }],
      widget: "group",
    }),
    boosts: key(boostsSchema, {
      title: "Boosts",
      description: "Times in which the program is different, such as a holiday week.",
      expected: "a list of at most 50 boosts, each with key, from, until and set",
      otherwise: "none",
      examples: [
        [
          {
            key: "holiday",
            from: "2026-12-01",
            until: "2026-12-24",
            set: { rewards: { friend: { kind: "discount", percent: 25 } } },
          },
        ],
      ],
      widget: "list",
    }),
    link: basic(linkSchema, {
      title: "Links",
      description: "Where links point and which parameter carries the code.",
      examples: [{ base: "https://acme.example/", param: "friend" }],
      widget: "group",
    }),
    attribution: basic(attributionSchema, {
      title: "Attribution",
      description: "Who gets the credit, and for how long.",
      examples: [{ model: "last-touch", windowDays: 30 }],
      widget: "group",
    }),
    consent: basic(
      choice({
        auto: "Waits for a consent manager, and goes ahead where there is none",
        required: "Waits until the page says so",
        granted: "Does not wait: the page has asked already",
      }),
      {
        title: "Consent",
        description: "Whether anything is stored or sent before somebody allowed it.",
        default: "auto",
        examples: ["required"],
        widget: "choice",
      },
    ),
    ...overlayEntries,
    goals: key(goalsSchema, {
      title: "Goals",
      description:
        "Figures that the program is to reach. Partners read them in their reward card; nobody counts how far they are. `$state.program.goals` has them for a page of your own.",
      expected: "a list of at most 20 goals, each with metric and target",
      otherwise: "none",
      examples: [[EXAMPLE_GOAL]],
      widget: "list",
    }),
    agreement: key(agreementSchema, {
      title: "Agreement",
      description:
        "What was agreed with a partner. What is paid follows `rewards`, not this; the reward card tells a partner what it says, and `$state.program.agreement` has it for cards of your own.",
      otherwise: "none",
      examples: [{ revenueShare: 20, months: 12, reviewAt: "2027-06-30" }],
      widget: "group",
    }),
    segments: key(segmentsSchema, {
      title: "Segments",
      description: "Groups of visitors for whom the program is different.",
      expected: "a list of at most 50 segments, each with key, when and set",
      otherwise: "none",
      examples: [
        [
          {
            key: "dormant",
            when: { daysSinceActive: { $gt: 30 } },
            set: { words: { "invite.title": "We have missed you" } },
          },
        ],
      ],
      widget: "list",
    }),
    experiments: key(experimentsSchema, {
      title: "Experiments",
      description: "Variants of the program that are compared, each visitor always seeing the same one.",
      expected: "a list of at most 50 experiments, each with key and variants",
      otherwise: "none",
      examples: [
        [{ key: "headline", weights: [0.5, 0.5], variants: [{}, { words: { "invite.title": "Share the good" } }] }],
      ],
      widget: "list",
    }),
    rollout: key(rolloutSchema, {
      title: "Rollout",
      description:
        "To how many, and to whom, the program is offered. With a fault anywhere in it, a key that is not known included, nobody is invited until it is mended: what was meant for a few must not open to everybody. Whoever was promised something is welcomed all the same.",
      otherwise: "everybody",
      examples: [{ percent: 20 }, { when: { plan: "pro" } }],
      widget: "group",
    }),
    backend: basic(backendSchema, {
      title: "Backend",
      description:
        "Where events go, and in which form. With a fault in it nothing is sent, because it may have been meant for somebody else.",
      examples: [
        { endpoint: "/offshoot" },
        { endpoint: "https://api.segment.io", format: "segment", key: "acmeWriteKey0000000000000000000" },
        { format: "dataLayer" },
      ],
      widget: "group",
    }),
  },
  { name: "finishProgram", make: finishProgram },
);

/** The one key that a document needs; the reading itself says so where it is missing. */
function basicName() {
  return must(text(/^(?!consent$)[a-z0-9][a-z0-9-]{0,39}$/, "1 to 40 of a-z, 0-9 and -, and not consent"), {
    title: "Name",
    description: "The name of the program. It names the cookie and every stored key, so do not change it later.",
    examples: ["acme-friends"],
    widget: "text",
  });
}
