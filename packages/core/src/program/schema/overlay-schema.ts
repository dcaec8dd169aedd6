import * as v from "valibot";
import { basic, key, must } from "./about.js";
import { cardsSchema, promptSchema, testimonialsSchema, themeSchema } from "./card-schemas.js";
import { address, localized, looseChoice } from "./leaf.js";
import { eligibilitySchema, rewardsSchema } from "./offer-schema.js";
import { section } from "./section.js";
import { shareSchema, wordsOf } from "./share-schema.js";

/** The sections that may be different for some visitors, or for some time. */
export const overlayEntries = {
  rewards: basic(rewardsSchema, {
    title: "Rewards",
    description: "What each side gets, and within which limits.",
    examples: [{ friend: { kind: "discount", percent: 15 }, holdDays: 30 }],
    widget: "group",
  }),
  eligibility: key(eligibilitySchema, {
    title: "Eligibility",
    description:
      "Who may take part. The backend holds `friend`, `minimumOrder` and `countries` against each order, as far as its report says them, and keeps no reward that they bar. A page judges a friend who redeems a code by their traits `isCustomer`, `country` and `age`. The cards say each of these rules in a sentence.",
    otherwise: "everybody",
    examples: [{ friend: "new", minimumOrder: 30, countries: ["US"], minimumAge: 18 }],
    widget: "group",
  }),
  share: basic(shareSchema, {
    title: "Sharing",
    description: "How advocates share.",
    examples: [{ channels: ["native", "copy"] }],
    widget: "group",
  }),
  disclosure: basic(localized(), {
    title: "Disclosure",
    description: "Tells the friend that the advocate gains too; filled into messages as `{disclosure}`.",
    default: { en: "I get a reward too." },
    examples: [{ en: "I get $20 too.", de: "Ich bekomme auch 20 $." }],
    widget: "localized",
  }),
  words: basic(wordsOf(), {
    title: "Words",
    description: "Words of the cards by key, in place of those that come with them.",
    expected: "an object of texts by key",
    default: {},
    examples: [{ "invite.title": { en: "Give $20, get $20" } }],
    widget: "localized",
  }),
  tone: basic(looseChoice({ informal: "As friends do: du, tu, tú", formal: "As strangers do: Sie, vous, usted" }), {
    title: "Tone",
    description:
      "How the cards address people in languages that tell the two apart. A language that is always formal, or never, stays as it is.",
    default: "informal",
    examples: ["formal"],
    widget: "choice",
  }),
  terms: basic(
    section({
      url: basic(
        address(),
        {
          title: "Address",
          description: "The page with the full terms.",
          otherwise: "no link",
          examples: ["https://acme.example/terms", "/terms"],
          widget: "address",
        },
        "null",
      ),
      summary: basic(
        localized(),
        {
          title: "Summary",
          description: "The terms in one sentence.",
          otherwise: "none",
          examples: [{ en: "For a friend's first order above $30." }],
          widget: "localized",
        },
        '""',
      ),
    }),
    {
      title: "Terms",
      description: "Under which terms the program runs.",
      examples: [{ url: "/terms" }],
      widget: "group",
    },
  ),
  support: key(
    section({
      url: must(address(), {
        title: "Address",
        description: "The page where somebody helps.",
        examples: ["https://acme.example/help", "/contact"],
        widget: "address",
      }),
    }),
    {
      title: "Support",
      description: "Where an advocate asks when something looks wrong.",
      otherwise: "no link",
      examples: [{ url: "/contact" }],
      widget: "group",
    },
  ),
  prompt: key(promptSchema, {
    title: "Prompt",
    description: "When to ask somebody to invite, and how seldom.",
    otherwise: "nobody is asked",
    examples: [{ on: "feedback", minScore: 9 }],
    widget: "group",
  }),
  testimonials: key(testimonialsSchema, {
    title: "Testimonials",
    description: "What customers said. A card shows one of them, the first in the reader's language.",
    expected: "a list of at most 20 testimonials, each with quote and name",
    otherwise: "none",
    examples: [[{ quote: { en: "The best paper I ever wrote on." }, name: "Ana Lima", rating: 5 }]],
    widget: "list",
  }),
  cards: key(cardsSchema, {
    title: "Cards",
    description: "What single cards are told.",
    examples: [{ launcher: { position: "bottom-start" } }],
    widget: "group",
  }),
  theme: basic(themeSchema, {
    title: "Theme",
    description: "How the cards look.",
    examples: [{ scheme: "light", tokens: { accent: "#5b3df5" } }],
    widget: "group",
  }),
} as const;

const overlay = v.pipe(section(overlayEntries), v.metadata({ type: "OverlayDocument" }));

type Overlay = typeof overlay;
/** Has a name, because the compiler writes no type as long as the whole document's is where each place of it is spelled out. */
export interface OverlaySchema extends Overlay {}

/** What a segment, a boost or a variant lays over the program. */
export const overlaySchema: OverlaySchema = overlay;
