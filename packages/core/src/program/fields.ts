import { readMoney } from "../reward/money.js";
import type { Reward } from "../reward/reward.js";
import type { LocalizedText } from "./localized-text.js";
import { type Field, isRecord } from "./read-shape.js";

/** A text that matches a pattern. */
export function textField<T extends string = string>(pattern: RegExp): Field<T> {
  return (value) => typeof value === "string" && pattern.test(value);
}

/** A number within bounds, both included. */
export function numberField(low: number, high: number): Field<number> {
  return (value) => typeof value === "number" && value >= low && value <= high;
}

/** A list of at most fifty entries, all of which are good. */
export function listField<T>(entry: Field<T>): Field<readonly T[]> {
  return (value) => Array.isArray(value) && value.length < 51 && value.every(entry);
}

/** A name in an object with free names: a letter, then letters, digits, `.`, `_` and `-`; none that a prototype has. */
export const NAME = /^(?!constructor$|prototype$)[a-z][\w.-]{0,63}$/i;

/** An object with free names, all of which and all of whose values are good. */
export function mapField<T>(entry: Field<T>): Field<Readonly<Record<string, T>>> {
  return (value) => isRecord(value) && Object.keys(value).every((key) => NAME.test(key) && entry(value[key]));
}

/** Any text that is not absurdly long. */
export const anyText: Field<string> = textField(/^[\s\S]{0,5000}$/);

const localizedMap = mapField(anyText);

/** A text for visitors, one or one per locale. */
export const localizedField: Field<LocalizedText> = (value) => anyText(value) || localizedMap(value);

/** A token of the theme, without what could leave a declaration; the UI package checks it further. */
export const tokenField: Field<string | number> = (value) =>
  Number.isFinite(value) || textField(/^[^:;{}<>@\\]{0,200}$/)(value);

/**
 * Takes an http(s) address without credentials, absolute or from the site's root. Whatever a browser would read as
 * something else than it looks (`java\nscript:`, `//evil`, `/\evil`, a host that is not ASCII) is refused before it is parsed.
 */
export const addressField: Field<string> = (value) =>
  textField(/^([hH][tT]{2}[pP][sS]?:\/(?=\/[\w.:[\]-]+(?![^/?#])))?\/(?![/\\])[^\s\\\p{C}@]{0,2000}$/u)(value) &&
  URL.canParse(value as string, "https://host.invalid");

/** No reward, or one of the simple kinds, whose money is made exact. */
export const rewardField: Field<Reward> = (value) => {
  if (!isRecord(value)) return value === null;
  const { kind, apply = {}, ...worth } = value;
  const { amount, currency, percent, label } = worth;
  const given = `${Object.keys(worth).sort()} ${kind}`;
  const money = readMoney(amount, currency);
  const part = /^amount,currency (cash|credit|discount)$/.test(given)
    ? money && { money }
    : (given === "percent discount"
        ? numberField(0.01, 100)(percent)
        : /^label (access|gift)$/.test(given) && localizedField(label)) && worth;
  // Anything but a plain coupon is for the whole reading.
  const isApplied = /^\{("coupon":"[^"\\\p{C}]{1,100}")?\}$/u.test(JSON.stringify(apply));
  return part && isApplied && ({ kind, ...part, ...(apply as object) } as Reward);
};
