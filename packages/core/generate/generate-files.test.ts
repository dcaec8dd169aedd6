import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseProgram } from "../src/program/parse-program.js";
import { checkProgram, programSchema } from "../src/program/schema/index.js";
import { casesOf, entryOf, keysOf, type Part, partOf } from "../src/program/schema/walk-schema.js";
import { generateFiles } from "./generate-files.js";

type Wrap = (value: unknown) => unknown;

/** Every key of the document, and how its value becomes a document: by the first example of all that is around it. */
function keysBelow(part: Part, path: string, wrap: Wrap): { path: string; part: Part; wrap: Wrap }[] {
  if (part.kind === "list") return keysBelow(entryOf(part), `${path}[]`, (value) => wrap([value]));
  if (part.kind === "choice by kind") return casesOf(part).flatMap((one) => keysBelow(one, path, wrap));
  if (part.kind !== "section") return [];
  return keysOf(part).flatMap(([key, one]) => {
    const needed = keysOf(part).filter(([, { isOptional }]) => !isOptional);
    const around = Object.fromEntries(needed.map(([name, { about }]) => [name, about?.examples[0]]));
    // A sum of money is an amount and its currency; weights are as many as variants.
    const pair = key === "amount" ? { currency: "USD" } : key === "currency" ? { amount: 20 } : {};
    const variants = key === "weights" ? { variants: [{}, {}] } : {};
    const kinds = ["cash", "credit", "discount"].includes(`${around.kind}`);
    const way = kinds && /apply|recurring|kind/.test(key) ? { amount: 20, currency: "USD" } : {};
    // A format is nothing without an address and a key to send with.
    const target = key === "format" ? { endpoint: "/collect", key: "write-key" } : {};
    const inside: Wrap = (value) => wrap({ ...around, ...pair, ...variants, ...way, ...target, [key]: value });
    const at = path ? `${path}.${key}` : key;
    return [{ path: at, part: one, wrap: inside }, ...keysBelow(one, at, inside)];
  });
}

const keys = keysBelow(partOf(programSchema), "", (value) => value);

describe("the schema of the program document", () => {
  test("is what every generated file was written from", async () => {
    for (const [path, text] of Object.entries(await generateFiles()))
      expect(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"), `${path}: run pnpm schema`).toBe(text);
  }, 60_000);

  test("says of every key what it is called, what it does, and an example", () => {
    expect(keys.length).toBeGreaterThan(150);
    for (const { path, part } of keys) {
      expect(part.about?.title, path).toMatch(/^\S.+/);
      expect(part.about?.description, path).toMatch(/^\S.+[.)`]$/);
      expect(part.about?.examples.length, path).toBeGreaterThan(0);
    }
  });

  test("has examples that a page reads without a fault, each by itself", () => {
    for (const { path, part, wrap } of keys)
      for (const example of part.about?.examples ?? []) {
        // A bare number is money in the currency of the program.
        const rewards = { budget: { amount: 1000, currency: "USD" } };
        const document = { program: "acme", rewards, ...(wrap(example) as object) };
        const { problems } = parseProgram(document, { baseUrl: "https://acme.example/" });
        expect(problems, `${path}: ${JSON.stringify(document)}`).toEqual([]);
        expect(checkProgram(document), path).toEqual([]);
      }
  });
});
