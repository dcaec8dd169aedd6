import { isRecord } from "./read-shape.js";

/** Finds where in the document an entry stands: a checked list has only the good ones, and no two with one key. */
export function entryIndex(document: unknown, list: string, key: string): number {
  const entries = isRecord(document) ? document[list] : undefined;
  return Array.isArray(entries) ? entries.findIndex((one) => isRecord(one) && one.key === key) : -1;
}
