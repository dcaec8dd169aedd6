import type { KeyValueStore } from "../platform/platform.js";
import type { PromptMemory } from "./prompt-limits.js";

const WRITTEN = /^1\*([0-9a-z]{0,11})\*([0-9a-z]{0,11})$/;

/** Reads what is remembered, written `1*shown36*closed36`; nothing from what cannot be ours. */
export function readMemory(store: KeyValueStore, key: string): PromptMemory {
  const [, shown = "", closed = ""] = WRITTEN.exec(store.read(key) ?? "") ?? [];
  const timeOf = (text: string) => (text ? Number.parseInt(text, 36) : null);
  return { shownAt: timeOf(shown), closedAt: timeOf(closed) };
}

/** Remembers; tells whether the store took it. */
export function writeMemory(store: KeyValueStore, key: string, { shownAt, closedAt }: PromptMemory): boolean {
  const textOf = (time: number | null) => (time === null ? "" : Math.floor(time).toString(36));
  return store.write(key, `1*${textOf(shownAt)}*${textOf(closedAt)}`);
}
