/** What a failed check tells its reader. */
export interface Fault {
  /** Ends the sentence "expected …". */
  readonly expected: string;
  /** Whatever came instead. */
  readonly got: unknown;
  /** A sentence that says what to change. */
  readonly mend: string;
}

/** Most characters of a value in a message. */
const SHOWN_CHARACTERS = 300;

/** Writes any value down in one line, also one that is no JSON. */
function show(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, SHOWN_CHARACTERS);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/**
 * Ends a check where something is not as its contract says.
 *
 * @throws Error with the fault in words.
 */
export function demand(isMet: unknown, { expected, got, mend }: Fault): asserts isMet {
  if (!isMet) throw new Error(`Expected ${expected}, got ${show(got).replace(/\.$/, "")}. ${mend}`);
}
