import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type JsonSchema, shareParts } from "./share-parts.js";

const long = (description: string) => ({ type: "string", description: description.repeat(30) });
const section = { type: "object", properties: { name: long("name "), note: long("note ") } };

/** Writes a shared schema in full again. */
function inFull(part: unknown, definitions: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(part)) return part.map((one) => inFull(one, definitions));
  if (typeof part !== "object" || part === null) return part;
  const { $ref, ...rest } = part as { $ref?: string };
  if ($ref) return inFull(definitions[$ref.replace("#/definitions/", "")], definitions);
  return Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, inFull(one, definitions)]));
}

describe("shared parts", () => {
  const whole: JsonSchema = {
    type: "object",
    properties: {
      here: section,
      there: section,
      other: { type: "object", properties: { name: long("other "), note: long("note ") } },
      list: { type: "array", items: section, examples: [section] },
      small: { type: "string" },
      tiny: { type: "string" },
      token: { type: "object", properties: { accent: true } },
    },
    definitions: { Kept: section },
  };

  test("mean the same as before", () => {
    const { definitions, ...shared } = shareParts(whole) as { definitions: Record<string, unknown> };
    expect(definitions.Kept).toBeDefined();
    const { definitions: _, ...before } = whole;
    expect(inFull(shared, definitions)).toEqual(before);
  });

  test("are written once, by their names, and examples stay as they are", () => {
    const shared = shareParts(whole);
    expect(shared.properties).toMatchObject({
      here: { $ref: "#/definitions/here" },
      there: { $ref: "#/definitions/here" },
      list: { items: { $ref: "#/definitions/here" }, examples: [section] },
      small: { type: "string" },
    });
  });

  test("leave names apart that are called alike and are not the same", () => {
    const [a, b] = [long("a "), long("b ")];
    const properties = (label: object) => ({ type: "object", properties: { label } });
    const { definitions } = shareParts({ properties: { a: properties(a), b: properties(b), c: properties(a), d: b } });
    const texts = Object.values(definitions as object).map((part) => JSON.stringify(part));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

test("the published schema says each section once", () => {
  const text = readFileSync(new URL("../../../offshoot.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(text).definitions.OverlayDocument.properties.rewards).toEqual({ $ref: "#/definitions/rewards" });
  expect(text).not.toMatch(/"(form|about|layout)":/);
  expect(text.length).toBeLessThan(100_000);
});
