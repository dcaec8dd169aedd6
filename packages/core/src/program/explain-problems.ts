import { describe } from "./describe.js";
import type { ProgramProblem } from "./read-shape.js";

const TEXT = "a text";
const LOCALIZED = 'a text, or an object of texts by locale such as { "en": "…" }';
const MESSAGES = `an object, each value ${LOCALIZED}`;
const ADDRESS = "an http(s) address, or a path that begins with one slash";
const REWARD =
  'cash or credit with amount and currency, a discount with percent or amount, or access or gift with a label, such as { "kind": "discount", "percent": 15 }';
const TOKENS = "an object of texts and numbers by token name";
const SECTION = "an object";

/** What may stand at each path of the program document, in words that complete "expected …". */
export const EXPECTED: Readonly<Record<string, string>> = {
  $schema: TEXT,
  program: "1 to 40 of a-z, 0-9 and -, and not consent",
  version: "a number from 0",
  link: SECTION,
  "link.base": ADDRESS,
  "link.style": "one of query, path, hash",
  "link.param": "a letter, then up to 31 letters, digits, - and _",
  "link.domains": "a list of host names in lower case",
  "link.vanity":
    "a list of codes of letters, digits, - and _, at most one * in each, and none that can be read as a generated code",
  attribution: SECTION,
  "attribution.model": "one of first-touch, last-touch",
  "attribution.windowDays": "a number of days from 1 to 400",
  "attribution.cookie": SECTION,
  "attribution.cookie.domain": "auto, or a host name in lower case",
  "attribution.migrate":
    "a list of cello, dub, firstpromoter, growsurf, partnerstack, refref, rewardful, saasquatch, tapfiliate, tolt",
  consent: "one of auto, required, granted",
  rewards: SECTION,
  "rewards.advocate": REWARD,
  "rewards.friend": REWARD,
  "rewards.holdDays": "a number of days from 0 to 365",
  share: SECTION,
  "share.page": "one of base, current",
  "share.channels": "a list of known channels: native, copy",
  "share.messages": MESSAGES,
  disclosure: LOCALIZED,
  words: MESSAGES,
  terms: SECTION,
  "terms.url": ADDRESS,
  "terms.summary": LOCALIZED,
  theme: SECTION,
  "theme.scheme": "one of auto, light, dark",
  "theme.tokens": TOKENS,
  "theme.dark": TOKENS,
  backend: SECTION,
  "backend.endpoint": ADDRESS,
};

/** Counts the single-letter edits between two words (Levenshtein, one row at a time). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const edits = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      next.push(Math.min(...edits));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Finds the known path nearest to an unknown one, at most three edits away. */
function nearest(path: string): string | undefined {
  const scored = Object.keys(EXPECTED).map((known) => ({ known, edits: distance(path, known) }));
  return scored.filter(({ edits }) => edits <= 3).sort((a, b) => a.edits - b.edits)[0]?.known;
}

/** Lists whose other entries hold when one is bad. */
const LISTS: readonly string[] = ["link.vanity", "attribution.migrate"];

function explain({ path, came }: ProgramProblem): string {
  if (Object.hasOwn(EXPECTED, path)) {
    const rest = typeof came === "string" && LISTS.includes(path) ? "It is left out." : "Its default applies.";
    return `[offshoot] program.${path}: expected ${EXPECTED[path]}, got ${describe(came)}. ${rest}`;
  }
  const known = nearest(path);
  return `[offshoot] program.${path}: unknown key, ignored.${known ? ` Did you mean ${known}?` : ""}`;
}

const NO_BACKEND =
  "[offshoot] No backend: events stay in memory and are gone with the page. Set program.backend.endpoint or pass an adapter.";

/**
 * Says for each problem of a document what was expected, what came and how to mend it, a line each. Loaded only when
 * there is something to say.
 *
 * @param hasBackend Whether events have somewhere to go. @default true
 */
export function explainProblems(problems: readonly ProgramProblem[], hasBackend = true): string {
  return [...problems.map(explain), ...(hasBackend ? [] : [NO_BACKEND])].join("\n");
}
