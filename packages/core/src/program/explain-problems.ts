import { describe } from "./describe.js";
import { PROGRAM_WORDS, REWARD_WORDS } from "./program-words.js";
import type { ProgramProblem } from "./read-shape.js";

/** What is the same for everybody, and so cannot stand in a `set` or a variant. */
const FIXED =
  /^(\$schema|program|version|mode|model|kind|schedule|boosts|link|attribution|consent|segments|experiments|rollout|agreement|goals|backend)$/;

/** Finds the words for a path, whose places and names are any; inside what has no words of its own, those of what is around it. */
function wordsAt(path: string, words: Readonly<Record<string, string>>): string | undefined {
  const plain = path.replace(/\[\d+\]/g, "[]");
  for (let at = plain; at; at = at.replace(/(^|\.)[^.]*$/, "")) {
    if (Object.hasOwn(words, `${at}.*`) && at !== plain) return words[`${at}.*`];
    if (Object.hasOwn(words, at)) return words[at];
  }
  return undefined;
}

/** Takes a path apart where a part begins that stands in several places. */
function split(path: string): readonly [place: string, rest: string, words: Readonly<Record<string, string>>] {
  const overlay = /^((?:boosts|segments)\[\d+\]\.set|experiments\[\d+\]\.variants\[\d+\])\.(.+)$/.exec(path);
  const [, set = "", inside = path] = overlay ?? [];
  const reward = /^(rewards\.(?:advocate|friend|tiers\[\d+\]\.reward))\.(.+)$/.exec(inside);
  const place = [set, reward?.[1]].filter(Boolean).join(".");
  return [place && `${place}.`, reward?.[2] ?? inside, reward ? REWARD_WORDS : PROGRAM_WORDS];
}

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
function nearest(path: string, words: Readonly<Record<string, string>>): string | undefined {
  const plain = path.replace(/\[\d+\]/g, "[]");
  const scored = Object.keys(words).map((known) => ({ known, edits: distance(plain, known) }));
  return scored.filter(({ edits }) => edits <= 3).sort((a, b) => a.edits - b.edits)[0]?.known;
}

/** What a value needs that is good by itself. */
const NEEDS: Readonly<Record<NonNullable<ProgramProblem["needs"]>, (came: unknown) => string>> = {
  backend: () =>
    "the friend's browser cannot know the advocate's traits: this needs a backend that answers invitations. Set program.backend.endpoint.",
  currency: (came) =>
    `expected its currency, because no reward and no budget has one, got ${describe(came)}. Write ${`{ "USD": ${came} }`}. It is left out.`,
};

function explain({ path, came, isUnknown, needs }: ProgramProblem): string {
  const [place, rest, words] = split(path);
  const isRollout = /^rollout\b/.test(path);
  if (needs) return `[offshoot] program.${path}: ${NEEDS[needs](came)}`;
  if (!isUnknown) {
    const got = came === undefined ? "nothing" : describe(came);
    const isEntry = /\]/.test(path) || (typeof came === "string" && /^(link\.vanity|attribution\.migrate)$/.test(path));
    return `[offshoot] program.${path}: expected ${wordsAt(rest, words) ?? "something else"}, got ${got}. ${isRollout ? CLOSED : isEntry ? "It is left out." : "Its default applies."}`;
  }
  if (place.match(/^(boosts|segments|experiments)/) && FIXED.test(rest))
    return `[offshoot] program.${path}: ignored, because it has to be the same for everybody.`;
  const known = nearest(rest, words);
  const then = isRollout ? `unknown key. ${CLOSED}` : "unknown key, ignored.";
  return `[offshoot] program.${path}: ${then}${known ? ` Did you mean ${known}?` : ""}`;
}

/** A limit that cannot be read opens nothing. */
const CLOSED = "Nobody is invited until it is mended.";

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
