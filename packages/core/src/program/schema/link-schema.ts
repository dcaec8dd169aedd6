import { basic } from "./about.js";
import { address, choice, host, known, number, text, vanity } from "./leaf.js";
import { list, section } from "./section.js";

/** Former products whose links and cookies can be read. */
export const FORMER_PRODUCTS = [
  "cello",
  "dub",
  "firstpromoter",
  "growsurf",
  "partnerstack",
  "refref",
  "rewardful",
  "saasquatch",
  "tapfiliate",
  "tolt",
] as const;

/** Where links point and which parameter carries the code. */
export const linkSchema = section({
  base: basic(
    address(),
    {
      title: "Page",
      description: "The page that friends land on.",
      otherwise: "the front page of the site",
      examples: ["https://acme.example/", "/welcome"],
      widget: "address",
    },
    '"/"',
  ),
  style: basic(
    choice(
      { query: "In the query: `?ref=CODE`", path: "In the path: `/r/CODE`", hash: "In the fragment: `#ref=CODE`" },
      "LinkStyle",
    ),
    {
      title: "Style",
      description: "Where in the address the code stands.",
      default: "query",
      examples: ["path"],
      widget: "choice",
    },
  ),
  param: basic(text(/^[a-z][\w-]{0,31}$/i, "a letter, then up to 31 letters, digits, - and _"), {
    title: "Parameter",
    description: "The name of the parameter that carries the code.",
    default: "ref",
    examples: ["friend"],
    widget: "text",
  }),
  domains: basic(
    list(host(), 50),
    {
      title: "Domains",
      description: "Hosts that links may point to, subdomains included.",
      expected: "a list of at most 50 host names in lower case",
      otherwise: "the host of `base`",
      examples: [["acme.example", "shop.example"]],
      widget: "list",
    },
    "[]",
  ),
  vanity: basic(list(vanity(), 50), {
    title: "Vanity codes",
    description:
      "Codes given by hand, compared in upper case. One `*` stands for any run of letters, digits, `-` and `_`; none may read as a generated code.",
    expected:
      "a list of codes of letters, digits, - and _, at most one * in each, and none that can be read as a generated code",
    default: [],
    examples: [["ana-lima", "team-*"]],
    widget: "list",
  }),
});

/** Who gets the credit, and for how long. */
export const attributionSchema = section({
  model: basic(
    choice({ "first-touch": "The first link that was opened", "last-touch": "The last link that was opened" }),
    {
      title: "Model",
      description: "Which touch gets the credit; a code that somebody names themselves beats both.",
      default: "first-touch",
      examples: ["last-touch"],
      widget: "choice",
    },
  ),
  windowDays: basic(number(1, 400, "a number of days from 1 to 400"), {
    title: "Window",
    description: "How long a touch counts, in days, from the touch itself.",
    default: 90,
    examples: [30],
    widget: "number",
  }),
  cookie: basic(
    section({
      domain: basic(host(), {
        title: "Domain",
        description: "The domain of the cookie; `auto` takes the widest that the browser allows.",
        expected: "auto, or a host name in lower case",
        default: "auto",
        examples: ["acme.example"],
        widget: "text",
      }),
    }),
    {
      title: "Cookie",
      description: "The cookie in which a touch is remembered.",
      examples: [{ domain: "acme.example" }],
      widget: "group",
    },
  ),
  migrate: basic(list(known(FORMER_PRODUCTS), 50), {
    title: "Former products",
    description: "Former referral products whose links and cookies still count.",
    expected: `a list of ${FORMER_PRODUCTS.join(", ")}`,
    default: [],
    examples: [["rewardful", "dub"]],
    widget: "list",
  }),
});
