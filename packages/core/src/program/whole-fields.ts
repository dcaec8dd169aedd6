import { isVanityName } from "../link/vanity-name.js";
import { isQuickPattern } from "../personalise/match-pattern.js";
import { readInstant } from "../personalise/read-instant.js";
import { textField } from "./fields.js";
import { one, type ReadNode } from "./read-node.js";
import type { Field } from "./read-shape.js";

/** A whole number within bounds, both included. */
export function wholeField(low: number, high: number): Field<number> {
  return (value) => Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
}

/** Reads a text that matches a pattern. */
export function text(pattern: RegExp): ReadNode {
  return one(textField(pattern));
}

/** Reads a whole number within bounds, both included. */
export function whole(low: number, high: number): ReadNode {
  return one(wholeField(low, high));
}

/** What somebody types or a shop takes: 1 to 100 characters, none of them invisible. */
export const couponField: Field<string> = textField(/^[^\p{C}]{1,100}$/u);

/** A key that pages show. What begins as the secret keys of well-known products do is none. */
export const PUBLISHABLE_KEY = /^(?!(sk|rk)_|whsec_|ph[xs]_|sb_secret_|dub_(?!pk_))[\w.:~+/=-]{1,500}$/;

/** A key that pages show, and none of a Supabase project's service role, which is a token that says so of itself. */
export const publishableKeyField: Field<string> = (value) => {
  if (!textField(PUBLISHABLE_KEY)(value)) return false;
  const [, claims = ""] = `${value}`.split(".");
  try {
    return !/"service_role"/.test(atob(claims.replace(/-/g, "+").replace(/_/g, "/")));
  } catch {
    return true;
  }
};

/** A code given by hand, or a pattern of such with one `*`: 2 to 64 characters that read as no generated code. */
export const vanityField: Field<string> = (value) =>
  typeof value === "string" && value.length > 1 && value.length < 65 && isVanityName(value);

/** The name of a person: 1 to 100 characters, none that controls how others are shown. */
export const nameField: Field<string> = textField(
  /^[^\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]{1,100}$/u,
);

/** An amount in major units, as a number or a text. */
export const amountField: Field<number | string> = (value) =>
  (typeof value === "number" || typeof value === "string") && /^\d{1,12}(\.\d{1,6})?$/.test(`${value}`);

/** A date of ISO 8601, with or without a time. */
export const instantField: Field<string> = (value) => {
  const text = `${value}`;
  const time = text.length > 10 ? text : `${text}T00:00`;
  // With a distance to UTC no clock of a zone has to be asked, which takes long.
  return typeof value === "string" && readInstant(/T.*[Z+-]/.test(time) ? time : `${time}Z`, "UTC") !== undefined;
};

/** A date of ISO 8601 without a time. */
export const dayField: Field<string> = (value) => `${value}`.length === 10 && instantField(value);

/** The IANA name of a time zone that this engine knows. */
export const timeZoneField: Field<string> = (value) =>
  typeof value === "string" && /^[a-z][\w+/-]{0,63}$/i.test(value) && readInstant("2000-01-01", value) !== undefined;

/** A pattern of a condition: short, without a fault, and one that takes next to no time. */
export const patternField: Field<string> = (value) => {
  if (typeof value !== "string" || value.length > 100 || !isQuickPattern(value)) return false;
  try {
    return new RegExp(value) instanceof RegExp;
  } catch {
    return false;
  }
};
