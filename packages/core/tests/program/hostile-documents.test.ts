import { describe, expect, test } from "vitest";
import { evaluateProgram } from "../../src/personalise/evaluate-program.js";
import { parseFirst } from "../../src/program/parse-first.js";
import { parseProgram } from "../../src/program/parse-program.js";
import { programSchema } from "../../src/program/schema/program-schema.js";
import { casesOf, entryOf, keysOf, type Part, partOf } from "../../src/program/schema/walk-schema.js";
import { isOffshootError } from "../../src/referral-error.js";
import { HOSTILE } from "./random-document.js";

const place = { baseUrl: "https://host.example/page" };
const context = { ...place, now: 0, code: "ANA", visitor: "v", traits: { plan: "pro", daysSinceActive: 90 } };

type Path = readonly (string | number)[];

/** Every place of a document at which something can stand. */
function placesOf(part: Part, path: Path): Path[] {
  if (part.kind === "section")
    return keysOf(part).flatMap(([key, one]) => [[...path, key], ...placesOf(one, [...path, key])]);
  if (part.kind === "list") return [[...path, 0], ...placesOf(entryOf(part), [...path, 0])];
  if (part.kind === "names") return [[...path, "en"], ...placesOf(entryOf(part), [...path, "en"])];
  return casesOf(part).flatMap((one) => placesOf(one, path));
}

/** What stands at a place in a good document, with a hostile value there instead. */
function placed(part: Part, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const example = part.about?.examples[0];
  if (typeof key === "number") return [placed(entryOf(part), rest, value)];
  const known = part.kind === "choice by kind" ? casesOf(part).flatMap(keysOf) : keysOf(part);
  const found = known.find(([name]) => name === key)?.[1] ?? (part.kind === "names" ? entryOf(part) : part);
  const needed = known
    .filter(([, one]) => !one.isOptional && one.about)
    .map(([name, one]) => [name, one.about?.examples[0]]);
  const base = part.kind === "section" ? Object.fromEntries(needed) : {};
  return { ...base, ...(example as object), [key]: placed(found, rest, value) };
}

/** Addresses that reach a page from a program, wherever they stand. */
function addressesOf(value: unknown, key = ""): string[] {
  if (typeof value === "string") return /^(url|image|endpoint|base|applyUrl)$/.test(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => addressesOf(one, name));
}

const program = partOf(programSchema);
/** Outside of what lies over a document, which the second test is about. */
const places = placesOf(program, []).filter(([section]) => !/^(segments|boosts|experiments)$/.test(`${section}`));

describe("a hostile document", () => {
  test("is read without a throw, with safe addresses only and prototypes as they were", { timeout: 120_000 }, () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const extras = HOSTILE.filter((value) => typeof value === "string" || JSON.stringify(value).length < 200);
    let count = 0;
    let unsafe = 0;
    const read = (document: unknown) => {
      count += 1;
      try {
        for (const { program } of [parseFirst(document, place), parseProgram(document, place)])
          for (const address of addressesOf(program)) {
            const url = new URL(address.replace("{coupon}", "x"), place.baseUrl);
            const isSafe = /^https?:$/.test(url.protocol) && url.username === "" && !/^\/[/\\]|\s/.test(address);
            if (!isSafe) unsafe += 1;
          }
      } catch (error) {
        if (!isOffshootError(error) || error.code !== "program-invalid") throw error;
      }
    };
    for (const path of places)
      for (const value of HOSTILE) read({ program: "p", ...(placed(program, path, value) as object) });
    // Two faults at once, in two places.
    for (let index = 0; count < 60_000; index += 1) {
      const [a, b] = [places[index % places.length] ?? [], places[(index * 31 + 7) % places.length] ?? []];
      const [x, y] = [extras[(index * 7) % extras.length], extras[(index * 13 + 5) % extras.length]];
      read({ program: "p", ...(placed(program, a, x) as object), ...(placed(program, b, y) as object) });
    }
    // The second test reads three more for each place and value.
    expect(count + 3 * places.length * HOSTILE.length).toBeGreaterThan(100_000);
    expect(unsafe).toBe(0);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("is laid over a program without a throw, and brings no unsafe address", { timeout: 120_000 }, () => {
    const unsafe: string[] = [];
    for (const path of places)
      for (const value of HOSTILE) {
        const set = placed(program, path, value);
        const key = "a";
        const layers = {
          segments: [{ key, when: {}, set }],
          boosts: [{ key, from: "1960-01-01T00:00Z", until: "1980-01-01T00:00Z", set }],
          experiments: [{ key, variants: [set] }],
        };
        for (const [name, layer] of Object.entries(layers)) {
          const { program } = evaluateProgram({ program: "p", [name]: layer }, context);
          const isSafe = (address: string) => /^(https?:\/)?\/(?![/\\])[^\s\\@]*$/i.test(address);
          unsafe.push(...addressesOf(program).filter((address) => !isSafe(address)));
        }
      }
    expect(unsafe).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
