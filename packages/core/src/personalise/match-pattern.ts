/** The longest pattern that is tried, in UTF-16 code units. */
const PATTERN_LENGTH = 100;

/** The longest text that a pattern is tried on. */
const INPUT_LENGTH = 256;

/** How many times a pattern may double the ways in which it can be tried on a text. */
const DOUBLINGS = 24;

/** Replaces as long as there is something to replace. */
function collapse(text: string, what: RegExp, by: (match: string, kept?: string) => string): string {
  const next = text.replace(what, by);
  return next === text ? text : collapse(next, what, by);
}

/**
 * Tells whether a pattern takes next to no time on any text of 256 characters: once started, the browser's own engine cannot
 * be stopped.
 *
 * A repetition can end in 256 places, and a search without `^` begin in 256: eight doublings each. An option or an alternative
 * is one, and counts twice for what a group costs. A repeated group is let through only where there is one way through it.
 */
export function isQuickPattern(pattern: string): boolean {
  // Escapes and classes are one character each, a group is a group whatever it is for, and a fixed count is no choice.
  const plain = pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, "x").replace(/\(\?/g, "(");
  const rest = collapse(plain, /([^)])\{\d+\}|\([^()*+?{|]*\)/g, (_, atom = "x") => atom);
  const repeats = rest.match(/[*+{]/g)?.length ?? 0;
  const choices = rest.match(/[?|]/g)?.length ?? 0;
  const isAnchored = rest.startsWith("^") && !collapse(rest, /\([^()]*\)/g, () => "").includes("|");
  return !/\)[*+{]/.test(rest) && 8 * (repeats + Number(!isAnchored)) + 2 * choices <= DOUBLINGS;
}

/** Tries a pattern on a value; one that is too long, too slow or no pattern matches nothing. */
export function matchPattern(pattern: unknown, value: unknown, flags: "" | "i"): boolean {
  const text = `${value}`;
  if (typeof pattern !== "string" || pattern.length > PATTERN_LENGTH || text.length > INPUT_LENGTH) return false;
  try {
    return isQuickPattern(pattern) && new RegExp(pattern, flags).test(text);
  } catch {
    return false;
  }
}
