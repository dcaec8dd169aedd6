import fc from "fast-check";
import { programSchema } from "../../src/program/schema/program-schema.js";
import { casesOf, entryOf, keysOf, type Part, partOf } from "../../src/program/schema/walk-schema.js";

/** What somebody with bad intentions, or in a hurry, may write anywhere. */
export const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e300,
  "",
  "x",
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  " javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "blob:https://host.example/1",
  "vbscript:x",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https:/evil.example",
  "https:evil.example",
  "https://user:pass@evil.example",
  "https://evil.example@good.example",
  "https://ｅｖｉｌ．ｅｘａｍｐｌｅ/\u202e",
  "url(//evil.example)",
  "@import 'x'",
  "expression(alert(1))",
  "red}*{display:none",
  "</style><script>",
  "a\u202eb",
  "a\u0000b",
  "x".repeat(10_240),
  "(a+)+$",
  [],
  {},
  [null],
  [[]],
  { en: 5 },
  { en: "x", de: "y" },
  JSON.parse('{"__proto__":{"polluted":1}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'),
  { ["x".repeat(10_240)]: "x" },
  { "a\u202eb": "x" },
  { $regex: "(a+)+$" },
  { a: { $regex: "x".repeat(200) } },
  { $where: "1" },
];

const KEYS = ["__proto__", "constructor", "prototype", "toString", "extra", "x".repeat(10_240), "a\u202eb"];

/** Adds own keys of any name, as JSON may hold them. */
function withExtra(value: object, extra: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries([...Object.entries(value), ...extra]);
}

/** Documents of a part: good by the examples of the schema, bad here and there. */
function valuesOf(part: Part, bad: number): fc.Arbitrary<unknown> {
  const good = inside(part, bad);
  const examples = part.about ? fc.constantFrom(...part.about.examples) : good;
  return fc.oneof(
    { weight: 60, arbitrary: good },
    { weight: 30, arbitrary: examples },
    { weight: bad, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: Math.ceil(bad / 2), arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  );
}

function inside(part: Part, bad: number): fc.Arbitrary<unknown> {
  if (part.kind === "section") {
    const keys = keysOf(part);
    const needed = keys.filter(([, one]) => !one.isOptional).map(([key]) => key);
    const extra = fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...HOSTILE)), { maxLength: 2 });
    const record = fc.record(Object.fromEntries(keys.map(([key, one]) => [key, valuesOf(one, bad)])), {
      requiredKeys: needed,
      noNullPrototype: true,
    });
    const whole = fc.oneof(
      { weight: 40, arbitrary: record },
      { weight: bad, arbitrary: fc.tuple(record, extra).map(([value, more]) => withExtra(value, more)) },
      {
        weight: bad,
        arbitrary: fc.tuple(record, fc.constantFrom(...keys)).map(([value, [key]]) => without(value, key)),
      },
    );
    return whole;
  }
  if (part.kind === "choice by kind") return fc.oneof(...casesOf(part).map((one) => inside(one, bad)));
  if (part.kind === "list") return fc.array(valuesOf(entryOf(part), bad), { maxLength: 3 });
  if (part.kind === "names") {
    const names = fc.constantFrom("default", "en", "invite.title", "accent", "USD", "EUR", "JPY", ...KEYS);
    const entries = fc.array(fc.tuple(names, valuesOf(entryOf(part), bad)), { maxLength: 3 });
    return entries.map((pairs) => Object.fromEntries(pairs));
  }
  return part.about ? fc.constantFrom(...part.about.examples) : fc.constantFrom("x", "en", 1, 20, 0.5, "native", "US");
}

function without(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([one]) => one !== key));
}

/**
 * Program documents as anybody may write them: a few sections each.
 *
 * @param bad How much of them is bad: 0 for documents that only their combinations can spoil.
 * @param isWanted Which sections may stand in them. @default all
 */
export function programDocuments(
  bad: number,
  isWanted: (part: Part) => boolean = () => true,
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const keys = keysOf(partOf(programSchema)).filter(([key, part]) => key !== "program" && isWanted(part));
  const sections = new Map(keys.map(([key, part]) => [key, valuesOf(part, bad)]));
  const some = fc.uniqueArray(
    fc.constantFrom(...keys).chain(([key]) => fc.tuple(fc.constant(key), sections.get(key) ?? fc.constant(undefined))),
    { maxLength: 4, selector: ([key]) => key },
  );
  const extra = fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...HOSTILE));
  const extras = fc.array(extra, { maxLength: bad > 3 ? 1 : 0 });
  return fc.tuple(some, extras).map(([given, more]) => ({
    ...(withExtra(Object.fromEntries(given), more) as object),
    program: "acme",
  }));
}
