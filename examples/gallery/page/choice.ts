import { ALL, type Axis } from "./axis.js";

/** What is chosen, by the key of the axis. */
export type Choice = Readonly<Record<string, string>>;

/** Reads a choice from an address; what it does not say, or says wrongly, is as it is at first. */
export function readChoice(search: string, axes: readonly Axis[]): Choice {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    axes.map(({ key, values, hasAll, initial }) => {
      const asked = query.get(key) ?? "";
      return [key, values.includes(asked) || (hasAll && asked === ALL) ? asked : initial];
    }),
  );
}

/** Writes a choice as the query of an address, without what is as it is at first; `""` where all is. */
export function writeChoice(choice: Choice, axes: readonly Axis[]): string {
  const told = axes.flatMap(({ key, initial }) => (choice[key] === initial ? [] : [[key, choice[key] ?? initial]]));
  return told.length > 0 ? `?${new URLSearchParams(told)}` : "";
}
