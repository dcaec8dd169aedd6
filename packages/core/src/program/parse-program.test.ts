import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOffshootError } from "../referral-error.js";
import { explainProblems } from "./explain-problems.js";
import { parseProgram } from "./parse-program.js";
import { PROGRAM_WORDS } from "./program-words.js";

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
        tone: "informal",
        terms: { url: null, summary: "" },
        theme: { preset: "calm", scheme: "auto", tokens: {}, dark: {} },
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
    expect(problems.map(({ path }) => path).sort()).toEqual(["link.parm", "rewards.friend.percent", "theme"]);
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
    "https:///evil.example",
    "https://\uff41cme.example/",
    "https://acme\u3002example/",
    "https://\u212aame.example/",
    "https://b\u00fccher.example",
    "https://%ef%bd%81cme.example/",
    "http\u017f://acme.example/",
    "ftp://host.example",
    5,
  ])("refuses the address %j", (url) => {
    const { program } = parse({ program: "p", terms: { url }, backend: { endpoint: url } });
    expect(program.terms.url).toBeNull();
    expect(program.backend.endpoint).toBeNull();
  });

  test.each([
    "https://acme.example/terms",
    "/terms?x=1",
    "http://localhost:4173/a",
    "HTTPS://ACME.example?x=1",
    "https://xn--bcher-kva.example/b\u00fccher#\u00fc",
    "https://shop_1.acme.example",
    "http://[::1]:8080/",
    "/b\u00fccher",
  ])("takes the address %j", (url) => {
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
        fc.dictionary(
          fc.constantFrom(...Object.keys(PROGRAM_WORDS).filter((path) => !/[.[]/.test(path)), "other"),
          fc.jsonValue(),
        ),
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

  test("names the place in a list, and the words of what stands there", () => {
    const words = explainProblems(
      parse({
        program: "p",
        rewards: {
          tiers: [
            { at: "five", reward: { kind: "gift", label: "A mug" } },
            { at: 3, rewrd: {} },
          ],
        },
        share: { channels: ["copy", "pigeon"], messages: { sms: 5 } },
        segments: [
          { key: "a", when: { $where: "1" }, set: {} },
          { key: "b", when: {}, set: { link: {}, words: { "a.b": { en: 1 } } } },
        ],
      }).problems,
    ).split("\n");
    expect(words).toEqual([
      '[offshoot] program.rewards.tiers[0].at: expected a whole number of friends from 1, got "five". It is left out.',
      "[offshoot] program.rewards.tiers[1].rewrd: unknown key, ignored. Did you mean rewards.tiers[].reward?",
      expect.stringMatching(
        /^\[offshoot\] program\.rewards\.tiers\[1\]\.reward: expected a reward such as .*, got nothing\. It is left out\.$/,
      ),
      expect.stringMatching(
        /^\[offshoot\] program\.share\.channels\[1\]: expected one of native, .*, got "pigeon"\. It is left out\.$/,
      ),
      '[offshoot] program.share.messages.sms: expected a text, or an object of texts by locale such as { "en": "…" }, got 5. Its default applies.',
      "[offshoot] program.segments[0].when.$where: unknown operator. It is left out.",
      "[offshoot] program.segments[1].set.link: ignored, because it has to be the same for everybody.",
      expect.stringMatching(
        /^\[offshoot\] program\.segments\[1\]\.set\.words\.a\.b\.en: expected a text, .*, got 1\. It is left out\.$/,
      ),
    ]);
  });

  test("asks for a backend of one's own where a segment promises friends something else", () => {
    const came = { kind: "discount", percent: 20 };
    expect(explainProblems([{ path: "segments[0].set.rewards.friend", came, needs: "backend" }])).toBe(
      "[offshoot] program.segments[0].set.rewards.friend: the friend's browser cannot know the advocate's traits, nor can the reference backend: this needs a backend of your own that answers invitations with what the advocate's segment promises.",
    );
  });
});
