import { attempt } from "../attempt.js";

/** Small texts shared with other tabs and later pages. Nothing throws, and what cannot be kept is not there. */
export interface LocalStore {
  read(key: string): string | null | undefined;
  write(key: string, value: string): void;
  remove(key: string): void;
}

/** Local storage, which may be blocked, full or absent: touching the global alone can throw. */
export const localStore: LocalStore = {
  read: (key) => attempt(() => localStorage.getItem(key)),
  write: (key, value) => attempt(() => localStorage.setItem(key, value)),
  remove: (key) => attempt(() => localStorage.removeItem(key)),
};

/** Names every entry whose key starts with `prefix`. */
export function listKeys(prefix: string): readonly string[] {
  return attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? [];
}
