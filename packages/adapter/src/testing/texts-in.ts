import { attempt } from "../attempt.js";

/** A text in a body, and which part of the batch it belongs to. */
export interface PlacedText {
  /** The way to the outermost list item around it: whatever has the same place is about the same event. */
  readonly place: string;
  readonly text: string;
}

/** Lists every text and key in a value of JSON, also in JSON that stands inside a text. */
function textsOf(value: unknown, path: string, isPlaced: boolean): readonly PlacedText[] {
  const place = isPlaced ? path : "";
  if (typeof value === "string") {
    const inner: unknown = /^\s*[[{]/.test(value) ? attempt(() => JSON.parse(value)) : undefined;
    return [{ place, text: value }, ...textsOf(inner, place, true)];
  }
  if (!value || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => [
    { place, text: key },
    ...textsOf(item, isPlaced ? path : `${path}/${key}`, isPlaced || Array.isArray(value)),
  ]);
}

/** Reads the texts out of a body that is JSON, or JSON in each of its lines; `undefined` where it is neither. */
export function textsIn(body: string): readonly PlacedText[] | undefined {
  const whole = attempt(() => textsOf(JSON.parse(body), "", false));
  const lines = () => body.split("\n").filter(Boolean);
  return whole ?? attempt(() => lines().flatMap((line, index) => textsOf(JSON.parse(line), `${index}`, true)));
}

/** Tells for each id in how many parts of a body it stands: once or more where it is there, and only once where it was put there once. */
export function idsIn(body: string, ids: readonly string[]): readonly string[] {
  const texts = textsIn(body);
  return ids.flatMap((id) => {
    const found = texts?.filter(({ text }) => text.includes(id)).map(({ place }) => place) ?? body.split(id).slice(1);
    return Array.from(texts ? new Set(found) : found, () => id);
  });
}
