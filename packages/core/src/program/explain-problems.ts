import { OPERATOR_WORDS } from "./condition-operators.js";
import { describe } from "./describe.js";
import { nearest } from "./nearest.js";
import { PROGRAM_WORDS, REWARD_WORDS } from "./program-words.js";
import type { ProgramProblem } from "./read-shape.js";

/** What is the same for everybody, and so cannot stand in a `set` or a variant. */
const FIXED =
  /^(\$schema|program|version|mode|model|kind|schedule|boosts|link|attribution|consent|segments|experiments|rollout|agreement|goals|backend)$/;

type Words = Readonly<Record<string, string>>;

/** Where a problem stands: what is around it, and what it is called there. */
interface Place {
  readonly around: string;
  readonly rest: string;
  readonly words: Words;
  /** The operator of a condition that it is about. */
  readonly operator: string | undefined;
}

/** Finds the words for a path, whose places and names are any; inside what has no words of its own, those of what is around it. */
function wordsAt(path: string, words: Words): string {
  const plain = path.replace(/\[\d+\]/g, "[]");
  for (let at = plain; at; at = at.replace(/(^|\.)[^.]*$/, "")) {
    const any = Object.hasOwn(words, `${at}.*`) && at !== plain ? words[`${at}.*`] : undefined;
    const found = any ?? (Object.hasOwn(words, at) ? words[at] : undefined);
    if (found !== undefined) return found;
  }
  return "something else";
}

/** Takes a path apart where a part begins that stands in several places. */
function placeOf(path: string): Place {
  const overlay = /^((?:boosts|segments)\[\d+\]\.set|experiments\[\d+\]\.variants\[\d+\])\.(.+)$/.exec(path);
  const [, set = "", inside = path] = overlay ?? [];
  const reward = /^(rewards\.(?:advocate|friend|tiers\[\d+\]\.reward))\.(.+)$/.exec(inside);
  const around = [set, reward?.[1]].filter(Boolean).join(".");
  return {
    around: around && `${around}.`,
    rest: reward?.[2] ?? inside,
    words: reward ? REWARD_WORDS : PROGRAM_WORDS,
    operator: /^(?:segments\[\d+\]|rollout)\.when\b.*\.(\$[^.[]*)$/.exec(inside)?.[1],
  };
}

/** What a value needs that is good by itself. */
const NEEDS: Readonly<Record<NonNullable<ProgramProblem["needs"]>, (came: unknown) => string>> = {
  backend: () =>
    "the friend's browser cannot know the advocate's traits, nor can the reference backend: this needs a backend of your own that answers invitations with what the advocate's segment promises.",
  currency: (came) =>
    `expected its currency, because no reward and no budget has one, got ${describe(came)}. Write ${`{ "USD": ${came} }`}. It is left out.`,
};

/** A backend that cannot be read gets nothing. */
const UNSENT = "Nothing is sent there until it is mended.";

/** What a format needs of a backend, by path. */
const PARTS: Readonly<Record<string, string>> = {
  "backend.endpoint": "the address",
  "backend.key": "the publishable key",
  "backend.table": "the table",
  "backend.appId": "the name of the application",
};

/** A limit that cannot be read opens nothing. */
const CLOSED = "Nobody is invited until it is mended.";

/** Says what becomes of a document in which something is refused. */
function consequence({ path, came, leftOut = "" }: ProgramProblem): string {
  if (/^rollout\b/.test(path)) return CLOSED;
  if (/^backend\b/.test(path)) return UNSENT;
  if (/(^|\.)rewards\.(advocate|friend|tiers\[\d+\]\.reward)$/.test(leftOut)) return "The reward is left out.";
  const isEntry = /\]/.test(path) || (typeof came === "string" && /^(link\.vanity|attribution\.migrate)$/.test(path));
  return isEntry ? "It is left out." : "Its default applies.";
}

const guess = (known: string | undefined) => (known ? ` Did you mean ${known}?` : "");

/** Says what was expected in place of a value, and which of a few words it may have meant. */
function explainRefused(problem: ProgramProblem, { rest, words, operator = "" }: Place): string {
  const { came, format } = problem;
  const part = format && `${PARTS[rest]} that the format ${format} needs`;
  const expected = part ?? problem.expected ?? (OPERATOR_WORDS[operator] || wordsAt(rest, words));
  const choices = /^(?:one of|a list of) ([\w-]+(?:, [\w-]+)+)/.exec(expected)?.[1]?.split(", ") ?? [];
  const meant = typeof came === "string" ? nearest(came, choices) : undefined;
  // What may be a secret is not repeated in logs.
  const isKey = rest === "backend.key" && typeof came === "string" && came.length > 6;
  const got = came === undefined ? "nothing" : isKey ? `"${came.slice(0, 6)}…"` : describe(came);
  return `expected ${expected}, got ${got}. ${consequence(problem)}${guess(meant)}`;
}

function explain(problem: ProgramProblem): string {
  const { path, came, isUnknown, needs, meant } = problem;
  const place = placeOf(path);
  const { around, rest, words, operator } = place;
  const say = (sentence: string) => `[offshoot] program.${path}: ${sentence}`;
  if (needs) return say(NEEDS[needs](came));
  if (operator && !Object.hasOwn(OPERATOR_WORDS, operator))
    return say(`unknown operator. ${consequence(problem)}${guess(nearest(operator, Object.keys(OPERATOR_WORDS)))}`);
  if (!isUnknown) return say(explainRefused(problem, place));
  if (/^(boosts|segments|experiments)/.test(around) && FIXED.test(rest))
    return say("ignored, because it has to be the same for everybody.");
  const then = /^rollout\b/.test(path) ? `unknown key. ${CLOSED}` : "unknown key, ignored.";
  const unknown = rest.replace(/\[\d+\]/g, "[]");
  // Only the key itself may be misspelt: a short one that shares three letters with another means something else.
  const edits = Math.min(3, Math.ceil((unknown.split(".").at(-1) ?? "").length / 3));
  return say(then + guess(meant ?? nearest(unknown, Object.keys(words), edits)));
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
