import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOffshootError } from "../referral-error.js";
import { EXPECTED, explainProblems } from "./explain-problems.js";
import { parseProgram } from "./parse-program.js";
import { programShape } from "./program-shape.js";

const baseUrl = "https://host.example/page";
const parse = (document: unknown) => parseProgram(document, { baseUrl });

describe("parseProgram", () => {
  test("fills every default from a name alone", () => {
    expect(parse({ program: "acme-friends" })).toEqual({
      problems: [],
      program: {
        program: "acme-friends",
        version: 1,
        link: {
          base: "https://host.example/",
          style: "query",
          param: "ref",
          domains: ["host.example"],
          vanity: [],
        },
        attribution: { model: "first-touch", windowDays: 90, cookie: { domain: "auto" }, migrate: [] },
        consent: "auto",
        rewards: { advocate: null, friend: null, holdDays: 14 },
        share: { page: "base", channels: ["native", "copy"], messages: {} },
        disclosure: { en: "I get a reward too." },
        words: {},
        terms: { url: null, summary: "" },
        theme: { scheme: "auto", tokens: {}, dark: {} },
        backend: { endpoint: null },
      },
    });
  });

  test.each([undefined, null, [], "x", {}, { program: "" }, { program: "A B" }, { program: 5 }])(
    "throws for %j, saying what was expected and what came",
    (document) => {
      let thrown: unknown;
      try {
        parse(document);
      } catch (error) {
        thrown = error;
      }
      expect(isOffshootError(thrown)).toBe(true);
      expect((thrown as Error).message).toMatch(/^\[offshoot\] program: expected a document such as .+, got /);
    },
  );

  test("replaces a bad part by its default and keeps the rest", () => {
    const { program, problems } = parse({
      program: "acme-friends",
      rewards: {
        friend: { kind: "discount", percent: 150 },
        advocate: { kind: "credit", amount: 20, currency: "USD" },
      },
      link: { parm: "r" },
      theme: "dark",
    });
    expect(program.rewards).toMatchObject({ friend: null, advocate: { kind: "credit", money: { amount: 2000 } } });
    expect(program.theme.scheme).toBe("auto");
    expect(problems.map(({ path }) => path).sort()).toEqual(["link.parm", "rewards.friend", "theme"]);
  });

  test.each([
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,x",
    "blob:https://host.example/1",
    "//evil.example",
    "/\\evil.example",
    "https://user:pass@evil.example",
    "https:/evil.example",
    "https:evil.example",
    "ftp://host.example",
    5,
  ])("refuses the address %j", (url) => {
    const { program } = parse({ program: "p", terms: { url }, backend: { endpoint: url } });
    expect(program.terms.url).toBeNull();
    expect(program.backend.endpoint).toBeNull();
  });

  test.each(["https://acme.example/terms", "/terms?x=1", "http://localhost:4173/a"])("takes the address %j", (url) => {
    expect(parse({ program: "p", terms: { url } }).program.terms.url).toBe(url);
  });

  test("never reaches a prototype", () => {
    const hostile = JSON.parse(
      '{"program":"p","__proto__":{"polluted":1},"words":{"__proto__":{"en":"x"}},"theme":{"tokens":{"constructor":"x"}}}',
    );
    const { program } = parse(hostile);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(program.words)).toBe(Object.prototype);
  });

  test("survives every JSON document, and always gives a complete program", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(programShape()), "other"), fc.jsonValue()),
        (document) => {
          const { program } = parse({ ...document, program: "p" });
          expect(program.link.base).toMatch(/^https?:/);
          expect(program.attribution.windowDays).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("explainProblems", () => {
  test("says what was expected, what came and what is done", () => {
    const { problems } = parse({
      program: "p",
      attribution: { windowDays: "five" },
      reward: {},
      link: { domain: ["a"] },
    });
    const words = explainProblems(problems);
    expect(words).toContain(
      '[offshoot] program.attribution.windowDays: expected a number of days from 1 to 400, got "five". Its default applies.',
    );
    expect(words).toContain("[offshoot] program.reward: unknown key, ignored. Did you mean rewards?");
    expect(words).toContain("[offshoot] program.link.domain: unknown key, ignored. Did you mean link.domains?");
  });

  test("has words for every key of the document", () => {
    const paths = (shape: object, prefix = ""): string[] =>
      Object.entries(shape).flatMap(([key, part]) => [
        prefix + key,
        ...(Array.isArray(part) ? [] : paths(part as object, `${prefix}${key}.`)),
      ]);
    expect(Object.keys(EXPECTED).sort()).toEqual(paths(programShape()).sort());
  });
});
