import { readMoney } from "../reward/money.js";
import type { Reward } from "../reward/reward.js";
import type { LocalizedText } from "./localized-text.js";
import { type Field, isRecord } from "./read-shape.js";

/** A text that matches a pattern. */
export function textField(pattern: RegExp): Field<string> {
  return (value) => (typeof value === "string" && pattern.test(value) ? value : undefined);
}

/** A number within bounds, both included. */
export function numberField(low: number, high: number): Field<number> {
  return (value) => (typeof value === "number" && value >= low && value <= high ? value : undefined);
}

/** One of a few words. */
export function choiceField<const T extends string>(...choices: readonly T[]): Field<T> {
  return (value) => choices.find((choice) => choice === value);
}

/** A list, all of whose entries are good. */
export function listField<T>(entry: Field<T>): Field<readonly T[]> {
  return (value) => {
    const entries = Array.isArray(value) ? value.map(entry) : [undefined];
    return entries.includes(undefined) ? undefined : (entries as T[]);
  };
}

/** An object with free names, all of whose values are good. Built anew, so that `__proto__` is a name like any other. */
export function mapField<T>(entry: Field<T>): Field<Readonly<Record<string, T>>> {
  return (value) => {
    const entries = isRecord(value) ? Object.entries(value).map(([key, one]) => [key, entry(one)] as const) : [[]];
    return entries.some(([, one]) => one === undefined)
      ? undefined
      : (Object.fromEntries(entries) as Record<string, T>);
  };
}

/** Any text. */
export const anyText: Field<string> = (value) => (typeof value === "string" ? value : undefined);

/** A text for visitors, one or one per locale. */
export const localizedField: Field<LocalizedText> = (value) => anyText(value) ?? mapField(anyText)(value);

/** A token of the theme; the UI package checks it further. */
export const tokenField: Field<string | number> = (value) =>
  Number.isFinite(value) ? (value as number) : anyText(value);

/**
 * Reads an http(s) address without credentials, absolute or from the site's root. Whatever a browser would read as
 * something else than it looks (`java\nscript:`, `//evil`, `/\evil`) is refused before it is parsed.
 */
export const addressField: Field<string> = (value) => {
  const text = textField(/^(https?:\/)?\/(?![/\\])[^\s\\\p{C}@]*$/iu)(value);
  return text !== undefined && URL.canParse(text, "https://host.invalid") ? text : undefined;
};

/** A reward with its money made exact. */
export const rewardField: Field<Reward> = (value) => {
  if (!isRecord(value)) return undefined;
  const { kind, amount, currency, percent, label, apply } = value;
  const coupon = isRecord(apply) ? anyText(apply.coupon) : undefined;
  const shared = coupon && { coupon };
  const money = readMoney(amount, currency);
  const words = localizedField(label);
  if ((kind === "access" || kind === "gift") && words) return { kind, label: words, ...shared };
  if (kind === "discount" && numberField(0.01, 100)(percent)) return { kind, percent: percent as number, ...shared };
  return money && (kind === "cash" || kind === "credit" || kind === "discount")
    ? { kind, money, ...shared }
    : undefined;
};
