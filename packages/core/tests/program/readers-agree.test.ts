import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { parseFirst } from "../../src/program/parse-first.js";
import { parseProgram } from "../../src/program/parse-program.js";
import { readDocument } from "../../src/program/read-program.js";
import type { ProgramProblem } from "../../src/program/read-shape.js";
import { findProblems } from "../../src/program/schema/check-program.js";
import { programSchema } from "../../src/program/schema/program-schema.js";
import { keysOf, partOf } from "../../src/program/schema/walk-schema.js";
import { programDocuments } from "./random-document.js";

const place = { baseUrl: "https://host.example/page" };

function read(document: unknown) {
  const problems: ProgramProblem[] = [];
  const checked = readDocument(document, problems);
  return { checked, problems };
}

const pathsOf = (problems: readonly ProgramProblem[]) => [...new Set(problems.map(({ path }) => path))].sort();

describe("the whole reading and the schema", () => {
  test("find the same faults at the same paths", () => {
    fc.assert(
      fc.property(programDocuments(4), (document) => {
        expect(pathsOf(read(document).problems)).toEqual(pathsOf(findProblems(document)));
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test("make the same of a document without faults", () => {
    let good = 0;
    fc.assert(
      fc.property(programDocuments(0), (document) => {
        const strict = v.safeParse(programSchema, document);
        if (!strict.success || findProblems(document).length > 0) return;
        good += 1;
        const { $schema, ...output } = strict.output as Record<string, unknown>;
        const { $schema: _, ...checked } = read(document).checked as Record<string, unknown>;
        expect(checked).toEqual(output);
      }),
      { numRuns: 2500 },
    );
    expect(good).toBeGreaterThan(300);
  }, 60_000);
});

describe("the first reading", () => {
  test("makes the same of basic documents as the whole reading, and needs it for no other fault than theirs", () => {
    let whole = 0;
    fc.assert(
      fc.property(
        programDocuments(1, ({ first }) => first !== undefined),
        (document) => {
          const first = parseFirst(document, place);
          const second = parseProgram(document, place);
          if (!first.isWhole) return;
          whole += 1;
          // Names that lead nowhere do no harm, so that nothing is fetched for them: the engine tells of them.
          const names = /^((attribution\.migrate|link\.vanity)\[|(theme\.preset|tone)$)/;
          expect(second.problems.filter(({ path }) => !names.test(path))).toEqual([]);
          const { link, attribution, theme, tone } = second.problems.length > 0 ? first.program : second.program;
          const { vanity } = link;
          const { migrate } = attribution;
          const { program } = second;
          expect({
            ...program,
            link: { ...program.link, vanity },
            attribution: { ...program.attribution, migrate },
            theme: { ...program.theme, preset: theme.preset },
            tone,
          }).toEqual(first.program);
        },
      ),
      { numRuns: 2500 },
    );
    expect(whole).toBeGreaterThan(300);
  }, 60_000);

  test("is enough for every basic key", () => {
    const basic = keysOf(partOf(programSchema)).filter(([, { first }]) => first !== undefined);
    const isPlain = (value: unknown) => !/amounts|recurring|format/.test(JSON.stringify(value));
    const sections = basic.flatMap(([key, part]) => [
      ...(part.about?.examples ?? []).map((example) => ({ [key]: example })),
      ...keysOf(part).flatMap(([name, { about, first }]) =>
        first === undefined ? [] : (about?.examples ?? []).map((example) => ({ [key]: { [name]: example } })),
      ),
    ]);
    const plain = sections.filter(isPlain);
    expect(plain.length).toBeGreaterThan(30);
    for (const section of plain)
      expect(parseFirst({ program: "acme", ...section }, place).isWhole, JSON.stringify(section)).toBe(true);
  });

  test("leaves to the whole reading whatever it does not know", () => {
    for (const section of [
      { mode: "live" },
      { rewards: { cap: 3 } },
      { rewards: { friend: { kind: "discount", percent: 15, amount: 3 } } },
      { rewards: { friend: { kind: "discount", percent: 15, apply: { url: "/discount/{coupon}" } } } },
      { rewards: { friend: { kind: "points", points: 5 } } },
      { share: { preview: {} } },
      { consent: "never" },
      { words: { constructor: "x" } },
      { link: null },
    ])
      expect(parseFirst({ program: "acme", ...section }, place).isWhole, JSON.stringify(section)).toBe(false);
  });
});
