import { isRecord } from "../../program/read-shape.js";

/** Gives what may be a code in a text, best first. May throw on a text that it cannot read. */
export type ReadValue = (text: string) => readonly unknown[];

/** Takes the whole text. */
export const asText: ReadValue = (text) => [text];

/** Takes what stands in base64, with or without padding, in the alphabet for addresses too. */
export function inBase64(read: ReadValue = asText): ReadValue {
  return (text) => read(atob(text.replace(/-/g, "+").replace(/_/g, "/")));
}

/**
 * Takes what stands at a path in JSON. Only own keys count, so that no name in a foreign text reaches a prototype.
 *
 * @param path Keys from the root on; `*` stands for every key.
 */
export function atPath(...path: readonly string[]): ReadValue {
  const step = (values: readonly unknown[], key: string) =>
    values
      .filter(isRecord)
      .flatMap((value) => Object.entries(value))
      .flatMap(([name, value]) => (key === "*" || key === name ? [value] : []));
  return (text) => path.reduce(step, [JSON.parse(text)]);
}
