import type { GuestRef } from "../adapter.js";
import type { KeyValueStore } from "../platform/platform.js";
import { isRecord } from "../program/read-shape.js";

/** An advocate without an account, as this browser knows them. */
export interface Guest extends GuestRef {
  /** The secret that only this browser has; it is never shown and goes to the backend alone. */
  readonly key: string;
  /** Whether they have shown that the address is theirs: only then the backend says what they have. */
  readonly isProved: boolean;
}

/** Nothing of ours is as long as this. */
const MAX_LENGTH = 1000;

/** Reads what is stored, which anybody on the page may have changed; `null` for what is no guest. */
export function readGuest(text: string | null): Guest | null {
  if (!text || text.length > MAX_LENGTH) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return null;
    const { id, code, key, isProved } = value;
    if (typeof id !== "string" || typeof code !== "string" || typeof key !== "string" || !id || !code || !key)
      return null;
    return { id, code, key, isProved: isProved === true };
  } catch {
    return null;
  }
}

/** Keeps a guest for the pages to come; nothing is written where it stands there already. */
export function writeGuest(local: KeyValueStore, key: string, { id, code, key: own, isProved }: Guest): void {
  const text = JSON.stringify({ id, code, key: own, isProved });
  if (local.read(key) !== text) local.write(key, text);
}
