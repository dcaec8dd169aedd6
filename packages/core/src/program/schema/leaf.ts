import * as v from "valibot";
import { addressField, anyText, NAME, tokenField } from "../fields.js";
import { conditionNode } from "../read-condition.js";
import { isRecord, type ProgramProblem } from "../read-shape.js";
import {
  amountField,
  couponField,
  dayField,
  instantField,
  nameField,
  PUBLISHABLE_KEY,
  publishableKeyField,
  timeZoneField,
  vanityField,
} from "../whole-fields.js";
import { names } from "./section.js";

/** How a value is read, described and typed, besides what valibot knows of it. */
export interface Form {
  /** The field that judges it in the browser, as code. */
  readonly field?: string;
  /** The node that reads it in the browser, as code, where it is more than a field. */
  readonly node?: string;
  /** Completes "expected …". */
  readonly expected: string;
  /** Replaces what the JSON Schema would say. */
  readonly json?: Readonly<Record<string, unknown>>;
  /** The name of its type. */
  readonly type?: string;
}

const form = <T>(form: Form) => v.metadata<T, { readonly form: Form }>({ form });

/** A text that matches a pattern. */
export function text(pattern: RegExp, expected: string) {
  // A JSON Schema knows no flags.
  const json = pattern.ignoreCase && { type: "string", pattern: pattern.source.replace("[a-z]", "[A-Za-z]") };
  const field = `textField(${pattern})`;
  return v.pipe(v.string(), v.regex(pattern), form<string>({ field, expected, ...(json && { json }) }));
}

/** A number within bounds, both included. */
export function number(low: number, high: number, expected = `a number from ${low} to ${high}`) {
  const field = `numberField(${low}, ${high})`;
  return v.pipe(v.number(), v.minValue(low), v.maxValue(high), form<number>({ field, expected }));
}

/** A whole number within bounds, both included. */
export function whole(low: number, high: number, expected = `a whole number from ${low} to ${high}`) {
  const field = `wholeField(${low}, ${high})`;
  return v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high), form<number>({ field, expected }));
}

/** One of a few words, each with what it means. */
export function choice<const T extends string>(choices: Readonly<Record<T, string>>, type?: string) {
  const words = Object.keys(choices) as [T, ...T[]];
  const json = { type: "string", enum: words, enumDescriptions: Object.values(choices) };
  const expected = `one of ${words.join(", ")}`;
  const field = `textField<${words.map((word) => `"${word}"`).join(" | ")}>(/^(${words.join("|")})$/)`;
  return v.pipe(v.picklist(words), form<T>({ field, expected, json, ...(type && { type }) }));
}

function judged<const S extends v.GenericSchema>(
  schema: S,
  field: (value: unknown) => unknown,
  name: string,
  more: Omit<Form, "field">,
) {
  const form: Form = { field: name, ...more };
  return v.pipe(
    schema,
    v.check((value) => field(value) === true),
    v.metadata({ form }),
  );
}

/** Any text of at most 5,000 characters. */
export const anyTextForm = () =>
  judged(v.string(), anyText, "anyText", { expected: "a text", json: { type: "string", maxLength: 5000 } });

/** An http(s) address, or a path from the site's root. */
export const address = () =>
  judged(v.string(), addressField, "addressField", {
    expected: "an http(s) address whose host is ASCII, or a path that begins with one slash",
    json: {
      type: "string",
      maxLength: 2008,
      pattern: "^([Hh][Tt][Tt][Pp][Ss]?:/(?=/[\\w.:[\\]-]+(?![^/?#])))?/(?![/\\\\])[^\\s\\\\@]*$",
    },
  });

/** A host name, with its port where it has one. */
export const host = () => text(/^[a-z0-9.-]{1,253}(:\d{1,5})?$/, "a host name in lower case");

/** The key by which something of the program is named in events. */
export const name = () => text(/^[a-z0-9][a-z0-9-]{0,39}$/, "1 to 40 of a-z, 0-9 and -");

/** A key of a product that its pages show. */
export const publishableKey = () =>
  judged(v.string(), publishableKeyField, "publishableKeyField", {
    expected:
      "a publishable key of 1 to 500 letters, digits and . _ : ~ + / = -, and never a secret: everybody can read what stands here",
    json: { type: "string", minLength: 1, maxLength: 500, pattern: PUBLISHABLE_KEY.source },
  });

/** What somebody types or a shop takes. */
export const coupon = () =>
  judged(v.string(), couponField, "couponField", {
    expected: "1 to 100 visible characters",
    json: { type: "string", minLength: 1, maxLength: 100 },
  });

const VANITY = /^[\w*-]{2,64}$/;

/** A code given by hand, or a pattern of such. The first reading of a page leaves it to the engine to look closer. */
export const vanity = () =>
  judged(v.string(), vanityField, `textField(${VANITY})`, {
    node: "one(vanityField)",
    expected: "2 to 64 letters, digits, - and _ that read as no generated code, with at most one *",
    json: { type: "string", minLength: 2, maxLength: 64, pattern: "^[A-Za-z0-9_-]*\\*?[A-Za-z0-9_-]*$" },
  });

/** One of a few words, each with what it means, which the first reading of a page takes for any text: the whole reading looks closer. */
export function looseChoice<const T extends string>(choices: Readonly<Record<T, string>>) {
  const words = Object.keys(choices) as [T, ...T[]];
  const json = { type: "string", enum: words, enumDescriptions: Object.values(choices) };
  const node = `text(/^(${words.join("|")})$/)`;
  return v.pipe(v.picklist(words), form<T>({ field: "anyText", node, expected: `one of ${words.join(", ")}`, json }));
}

/** One of a few names, which the first reading of a page takes for any text: the engine looks closer. */
export function known(names: readonly string[]) {
  const pattern = new RegExp(`^(${names.join("|")})$`);
  return v.pipe(
    v.string(),
    v.regex(pattern),
    form<string>({
      field: "anyText",
      node: `text(${pattern})`,
      expected: `one of ${names.join(", ")}`,
      json: { type: "string", enum: names },
      type: "string",
    }),
  );
}

/** The name of a person. */
export const personName = () =>
  judged(v.string(), nameField, "nameField", {
    expected: "a name of 1 to 100 characters",
    json: { type: "string", minLength: 1, maxLength: 100 },
  });

/** A token of the theme. */
export const token = () =>
  judged(v.union([v.string(), v.number()]), tokenField, "tokenField", {
    expected: "a number, or a text without : ; { } < > @ and \\",
    json: { type: ["string", "number"], pattern: "^[^:;{}<>@\\\\]{0,200}$" },
  });

/** An amount in major units. */
export const amount = () =>
  judged(v.union([v.number(), v.string()]), amountField, "amountField", {
    expected: 'an amount such as 20 or "19.99"',
    json: { type: ["number", "string"], minimum: 0, pattern: "^\\d{1,12}(\\.\\d{1,6})?$" },
  });

/** An ISO 4217 code. */
export const currency = () => text(/^[A-Z]{3}$/, "a currency of three capital letters, such as USD");

/** A date with or without a time. */
export const instant = () =>
  judged(v.string(), instantField, "instantField", {
    expected: 'a date such as "2027-03-01", with or without a time such as "2027-03-01T09:00"',
    json: {
      type: "string",
      pattern: "^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)?)?$",
    },
  });

/** A date without a time. */
export const day = () =>
  judged(v.string(), dayField, "dayField", {
    expected: 'a date such as "2027-03-01"',
    json: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
  });

/** An IANA time zone. */
export const timeZone = () =>
  judged(v.string(), timeZoneField, "timeZoneField", {
    expected: "an IANA time zone such as Europe/Paris",
    json: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" },
  });

const LOCALIZED = 'a text, or an object of texts by locale such as { "en": "…" }';

/** A text for visitors, one or one per locale. */
export function localized() {
  const json = {
    anyOf: [
      { type: "string", maxLength: 5000 },
      {
        type: "object",
        propertyNames: { pattern: NAME_PATTERN },
        additionalProperties: { type: "string", maxLength: 5000 },
        maxProperties: 100,
      },
    ],
  };
  const more = {
    field: "localizedField",
    node: "localized(one(anyText))",
    expected: LOCALIZED,
    json,
    type: "LocalizedText",
  };
  return v.pipe(
    v.union([anyTextForm(), names(anyTextForm(), { most: 100 })]),
    form<string | Record<string, string>>(more),
  );
}

/** {@link NAME} for the JSON Schema, which knows no flags. */
export const NAME_PATTERN = NAME.source.replace("[a-z]", "[A-Za-z]");

/** A question about traits. */
export function condition() {
  const more = {
    node: "conditionNode",
    expected:
      'an object of traits with operators such as { "daysSinceActive": { "$gt": 30 } }; patterns short and quick',
    json: { type: "object" },
  };
  return v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isRecord),
    v.rawCheck(({ dataset, addIssue }) => {
      const problems: ProgramProblem[] = [];
      if (dataset.typed) conditionNode(dataset.value, "", problems);
      for (const { path, came } of problems)
        addIssue({
          input: came,
          path: [{ type: "unknown", origin: "value", input: dataset.value, key: path, value: came }],
        });
    }),
    form<Readonly<Record<string, unknown>>>(more),
  );
}
