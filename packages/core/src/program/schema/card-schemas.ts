import { basic, key, must } from "./about.js";
import { choice, localized, looseChoice, number, personName, token, whole } from "./leaf.js";
import { list, names, section } from "./section.js";
import { TOKEN_NAMES } from "./token-names.js";

/** What single cards are told. */
export const cardsSchema = section({
  launcher: key(
    section({
      position: key(
        choice({
          "bottom-end": "At the bottom, on the side where lines end",
          "bottom-start": "At the bottom, on the side where lines begin",
        }),
        {
          title: "Position",
          description: "In which corner of the window it stands; the sides are those of the page's direction.",
          default: "bottom-end",
          examples: ["bottom-start"],
          widget: "choice",
        },
      ),
      offset: key(whole(0, 200, "a whole number of pixels from 0 to 200"), {
        title: "Distance",
        description: "How far it stands from the edges, in pixels; what a phone keeps free is added.",
        default: 20,
        examples: [32],
        widget: "number",
      }),
      zIndex: key(whole(0, 2_147_483_647, "a whole number from 0 to 2147483647"), {
        title: "Layer",
        description:
          "What it lies above, as the `z-index` of a style sheet. What it opens lies above everything, whatever stands here.",
        default: 1000,
        examples: [40],
        widget: "number",
      }),
    }),
    {
      title: "Launcher",
      description:
        "The floating button that opens the invite card, where a page has `<offshoot-launcher>`. Its words are `launcher.label` in `words`.",
      examples: [{ position: "bottom-start", offset: 32 }],
      widget: "group",
    },
  ),
  question: key(
    section({
      everyDays: key(whole(1, 400, "a whole number of days from 1 to 400"), {
        title: "At most once in",
        description: "Somebody who answered or closed the question is not asked again for so many days.",
        default: 90,
        examples: [180],
        widget: "number",
      }),
    }),
    {
      title: "Question",
      description: "The satisfaction question, where a page has `<offshoot-question>`.",
      examples: [{ everyDays: 180 }],
      widget: "group",
    },
  ),
});

/** When to ask for an invitation, and how seldom. */
export const promptSchema = section({
  on: key(
    choice({
      conversion: "After a purchase",
      feedback: "After a good score in the satisfaction question",
      manual: "Only when the page calls prompt()",
    }),
    {
      title: "Moment",
      description: "What happens before somebody is asked to invite.",
      default: "conversion",
      examples: ["feedback"],
      widget: "choice",
    },
  ),
  minScore: key(whole(0, 10), {
    title: "Least score",
    description: "The least score, 0 to 10, after which somebody is asked; for `on: feedback`.",
    default: 9,
    examples: [8],
    widget: "number",
  }),
  delayMs: key(whole(0, 600_000, "a whole number of milliseconds from 0 to 600000"), {
    title: "Delay",
    description: "How long to wait after the moment, in milliseconds.",
    default: 1500,
    examples: [3000],
    widget: "number",
  }),
  maxPerDays: key(whole(1, 400, "a whole number of days from 1 to 400"), {
    title: "At most once in",
    description: "One visitor is asked at most once in so many days.",
    default: 30,
    examples: [60],
    widget: "number",
  }),
  quietAfterCloseDays: key(whole(0, 400, "a whole number of days from 0 to 400"), {
    title: "Silence after closing",
    description: "Days in which somebody who closed the question is not asked again.",
    default: 90,
    examples: [180],
    widget: "number",
  }),
});

/** What customers said. */
export const testimonialsSchema = list(
  section({
    quote: must(localized(), {
      title: "Quote",
      description: "What the customer said.",
      examples: [{ en: "The best paper I ever wrote on." }],
      widget: "localized",
    }),
    name: must(personName(), {
      title: "Name",
      description: "Who said it. Ask them before you show it.",
      examples: ["Ana Lima"],
      widget: "text",
    }),
    rating: key(number(1, 5), {
      title: "Rating",
      description: "How many stars they gave, 1 to 5.",
      examples: [5],
      widget: "number",
    }),
  }),
  20,
);

const tokens = () => names(token(), { type: "ThemeTokens", known: TOKEN_NAMES });

/** How the cards look. */
export const themeSchema = section(
  {
    preset: basic(
      looseChoice({
        calm: "Neutral surfaces and a soft shadow",
        crisp: "Square, hairlines, no shadow",
        playful: "Round, tinted by the accent, with a larger headline",
        editorial: "A headline with serifs, on paper, with generous space",
        midnight: "Dark, on light pages too",
        native: "The fonts and colours of the reader's own system",
      }),
      {
        title: "Preset",
        description: "The look that tokens start from.",
        default: "calm",
        examples: ["editorial"],
        widget: "choice",
      },
    ),
    scheme: basic(choice({ auto: "As the page is", light: "Always light", dark: "Always dark" }), {
      title: "Scheme",
      description: "Light, dark, or as the page is.",
      default: "auto",
      examples: ["light"],
      widget: "choice",
    }),
    tokens: basic(tokens(), {
      title: "Tokens",
      description:
        "Colours, corners and fonts of the cards by name. A colour that could not be read is moved until it can.",
      expected: "an object of texts and numbers by token name",
      default: {},
      examples: [{ accent: "#5b3df5", radius: 14 }],
      widget: "color",
    }),
    dark: basic(tokens(), {
      title: "Tokens in the dark",
      description: "What is different in the dark scheme.",
      expected: "an object of texts and numbers by token name",
      default: {},
      examples: [{ accent: "#8f7bff" }],
      widget: "color",
    }),
  },
  undefined,
  "ThemeDocument",
);
