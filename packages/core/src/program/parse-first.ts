import { firstShape } from "./first-shape.js";
import { placeProgram } from "./place-program.js";
import { readShape } from "./read-shape.js";
import type { ResolvedProgram } from "./resolved-program.js";

/** What the first reading makes of a document. */
export interface FirstProgram {
  readonly program: ResolvedProgram;
  /** Whether nothing is left to read: every key is a basic one, and good. */
  readonly isWhole: boolean;
}

/**
 * Reads the basic keys of a program document, which are all that most documents have. Whatever it does not know or refuses is
 * left to the whole reading, which knows every key and says what is wrong.
 *
 * @param baseUrl Address against which a relative `link.base` is resolved, and whose origin is the default.
 * @throws OffshootError `program-invalid`, as `parseProgram` does.
 */
export function parseFirst(document: unknown, { baseUrl }: { readonly baseUrl: string }): FirstProgram {
  let isWhole = true;
  const { $schema, ...read } = readShape(firstShape(), document, () => {
    isWhole = false;
  });
  return { program: placeProgram(read, baseUrl, document), isWhole };
}
