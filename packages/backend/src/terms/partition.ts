/** No key of a program holds it, so that no program can name another one's tests. */
const MARK = "~test";

/**
 * Names the part of the database in which a program's rows lie. What is only tried out lies apart from what counts: it is in
 * no figure, and a program that goes live begins with none.
 */
export function partitionOf(key: string, isTest: boolean): string {
  return isTest ? `${key}${MARK}` : key;
}
