import { describe, expect, test } from "vitest";
import { evalCondition } from "../../src/personalise/eval-condition.js";
import { OPERATOR_WORDS } from "../../src/program/condition-operators.js";
import { explainProblems } from "../../src/program/explain-problems.js";
import { parseFirst } from "../../src/program/parse-first.js";
import { readDocument } from "../../src/program/read-program.js";
import type { ProgramProblem } from "../../src/program/read-shape.js";
import { checkProgram, programJsonSchema } from "../../src/program/schema/index.js";
import { evaluate } from "../personalise-bed.js";

/** What the studio says of a document, word for word what a page says. */
function say(document: object): readonly string[] {
  const said = checkProgram({ program: "acme", ...document });
  const problems: ProgramProblem[] = [];
  readDocument({ program: "acme", ...document }, problems);
  expect(problems.map((problem) => explainProblems([problem])).sort()).toEqual([...said].sort());
  return said.map((sentence) => sentence.replace("[offshoot] program.", ""));
}

const KINDS = "cash, credit, discount, access, gift, points, revenue-share";

describe("a misspelt choice", () => {
  test("of a reward's kind names all kinds, and the nearest", () => {
    const friend = { kind: "discout", percent: 5 };
    expect(say({ rewards: { friend } })).toEqual([
      `rewards.friend.kind: expected one of ${KINDS}, got "discout". The reward is left out. Did you mean discount?`,
    ]);
  });

  test.each([
    ["whatsap", "whatsapp"],
    ["WhatsApp", "whatsapp"],
    ["e-mail", "email"],
  ])("of a channel, %s, names the nearest", (channel, nearest) => {
    const [sentence] = say({ share: { channels: ["copy", channel] } });
    expect(sentence).toMatch(/^share\.channels\[1\]: expected one of native, /);
    expect(sentence).toMatch(new RegExp(`It is left out\\. Did you mean ${nearest}\\?$`));
  });

  test("names none where it is like none", () => {
    for (const word of ["pigeon", "", "y", "a".repeat(4000)])
      expect(say({ share: { channels: ["copy", word] } })[0]).not.toContain("Did you mean");
    expect(say({ link: { domains: ["Acme.example"] } })[0]).not.toContain("Did you mean");
  });

  test("is told of wherever it stands", () => {
    expect(say({ model: "transactionl" })[0]).toMatch(/Its default applies\. Did you mean transactional\?$/);
    const set = { theme: { scheme: "drak" } };
    expect(say({ segments: [{ key: "a", when: {}, set }] })[0]).toMatch(/Did you mean dark\?$/);
  });
});

describe("a fault in a reward", () => {
  test.each([
    [{ kind: "credit", amount: "20 dollars", currency: "USD" }, "amount"],
    [{ kind: "credit", amount: 20 }, "currency"],
    [{ kind: "discount", percent: 150 }, "percent"],
    [{ kind: "gift" }, "label"],
    [{ kind: "gift", label: 5 }, "label"],
    [{ kind: "points", points: 0.5 }, "points"],
  ])("that spoils it, as in %j, leaves it out and says so", (friend, key) => {
    const base = evaluate({ rewards: { friend } });
    expect(base.program.rewards.friend).toBeNull();
    const [sentence] = say({ rewards: { friend } });
    expect(sentence).toMatch(new RegExp(`^rewards\\.friend\\.${key}: expected .* The reward is left out\\.$`));
    const tiers = [{ at: 3, reward: friend }];
    expect(say({ rewards: { tiers } })[0]).toMatch(/^rewards\.tiers\[0\]\.reward\..* The reward is left out\.$/);
    expect(say({ segments: [{ key: "a", when: {}, set: { rewards: { advocate: friend } } }] })[0]).toMatch(
      /^segments\[0\]\.set\.rewards\.advocate\..* The reward is left out\.$/,
    );
  });

  test("that is no reward at all leaves it out", () => {
    expect(say({ rewards: { friend: "15%" } })[0]).toMatch(/^rewards\.friend: .*got "15%"\. The reward is left out\.$/);
  });

  test.each([
    [{ kind: "points", points: 5, label: 5 }, "label"],
    [{ kind: "discount", percent: 5, apply: { coupon: "" } }, "apply.coupon"],
    [{ kind: "discount", percent: 5, amount: "x" }, "amount"],
  ])("that does not spoil it, as in %j, is not said to", (friend, key) => {
    expect(evaluate({ rewards: { friend } }).program.rewards.friend).not.toBeNull();
    expect(say({ rewards: { friend } })[0]).toMatch(
      new RegExp(`^rewards\\.friend\\.${key}: .*Its default applies\\.$`),
    );
  });
});

describe("an operator of a condition", () => {
  const when = (condition: object) => say({ segments: [{ key: "a", when: condition, set: {} }] });

  test("that is not known is named, with the nearest", () => {
    expect(when({ plan: { $eqq: "pro" } })).toEqual([
      "segments[0].when.plan.$eqq: unknown operator. It is left out. Did you mean $eq?",
    ]);
    expect(when({ $orr: [] })).toEqual(["segments[0].when.$orr: unknown operator. It is left out. Did you mean $or?"]);
    expect(say({ rollout: { when: { plan: { $Regex: "a" } } } })).toEqual([
      "rollout.when.plan.$Regex: unknown operator. Nobody is invited until it is mended. Did you mean $regex?",
    ]);
  });

  test("that is known says what it needs", () => {
    expect(when({ plan: { $in: "pro" } })).toEqual([
      'segments[0].when.plan.$in: expected a list of at most 1000 values, got "pro". It is left out.',
    ]);
    expect(when({ plan: { $regex: "(a+)+$" } })[0]).toMatch(/expected a pattern of at most 100 characters/);
    expect(when({ plan: { $eq: "x".repeat(501) } })[0]).toMatch(/expected an object of traits/);
  });

  test("is known to the words exactly where the reading takes it", () => {
    const known = Object.entries(OPERATOR_WORDS);
    expect(known.length).toBe(28);
    for (const [name, words] of known) {
      const value = words.startsWith("a list") ? [] : "a";
      const condition = /^\$(n?or|and)$/.test(name) ? { [name]: [] } : { plan: { [name]: value } };
      expect(when(condition), name).toEqual([]);
    }
    // Each does something: none is met like one that nobody knows.
    expect(evalCondition({ plan: { $nin: ["x"] } }, { plan: "a" })).toBe(true);
    expect(evalCondition({ plan: { $eqq: "a" } }, { plan: "a" })).toBe(false);
  });
});

describe("a token of the theme", () => {
  const check = (document: object) =>
    checkProgram({ program: "acme", ...document }).map((sentence) => sentence.replace("[offshoot] program.", ""));
  const tokens = (given: object) => check({ theme: { tokens: given } });

  test("that no card knows is named, with the nearest, in light, in dark and in what lies over the document", () => {
    expect(tokens({ acent: "#123456" })).toEqual(["theme.tokens.acent: unknown key, ignored. Did you mean accent?"]);
    expect(check({ theme: { dark: { sparkle: 1 } } })).toEqual(["theme.dark.sparkle: unknown key, ignored."]);
    const set = { theme: { dark: { raduis: 4 } } };
    expect(check({ experiments: [{ key: "look", variants: [{}, set] }] })).toEqual([
      "experiments[0].variants[1].theme.dark.raduis: unknown key, ignored. Did you mean radius?",
    ]);
  });

  test.each([
    [{ radius: "14px" }, 'radius: expected a number from 0 to 40, got "14px". Its default applies.'],
    [{ padding: 4 }, "padding: expected a number from 12 to 40, got 4. Its default applies."],
    [
      { "weight-heading": "bold" },
      'weight-heading: expected a number from 300 to 800, got "bold". Its default applies.',
    ],
    [
      { shadow: "sofd" },
      'shadow: expected one of none, soft, strong, got "sofd". Its default applies. Did you mean soft?',
    ],
    [{ font: 5 }, "font: expected a list of fonts such as Georgia, serif, got 5. Its default applies."],
    [
      { accent: "red" },
      'accent: expected a colour in hex, rgb(), hsl() or oklch(), such as "#5b3df5", got "red". Its default applies.',
    ],
  ])("that cannot be, as in %j, is told of", (given, sentence) => {
    expect(tokens(given)).toEqual([`theme.tokens.${sentence}`]);
  });

  test("that is good is not told of", () => {
    const good = {
      accent: "oklch(62.8% 0.2577 29.23)",
      ink: "#abc",
      line: "RGB(0 0 0 / 25%)",
      focus: "hsl(1, 2%, 3%)",
    };
    const shapes = { radius: 14, padding: 16, shadow: "soft", font: "Georgia, serif", "weight-heading": 700 };
    expect(tokens({ ...good, ...shapes })).toEqual([]);
  });

  test("costs an ordinary page no more than the first reading, and stays for the cards to judge", () => {
    const document = { program: "acme", theme: { tokens: { acent: "#123456", radius: "14px" } } };
    const { isWhole, program } = parseFirst(document, { baseUrl: "https://acme.example/" });
    expect(isWhole).toBe(true);
    expect(evaluate(document).program.theme).toEqual(program.theme);
  });
});

describe("the JSON Schema", () => {
  test("refuses an address whose host is not ASCII, as the reading does", () => {
    const patterns = new Set<string>();
    JSON.stringify(programJsonSchema, (key, value) => {
      if (key === "pattern" && value.includes("[Hh][Tt]")) patterns.add(value);
      return value;
    });
    expect(patterns.size).toBe(1);
    const [pattern = ""] = patterns;
    for (const url of [
      "https://\uff41cme.example/",
      "https://acme.example",
      "https://xn--bcher-kva.example/\u00fc",
      "http://[::1]:80/?a",
      "https://a\u3002b/",
      "https:///a",
      "/a",
      "//a",
    ])
      expect(new RegExp(pattern, "u").test(url), url).toBe(checkProgram({ program: "p", terms: { url } }).length === 0);
  });
});

test("a key that only shares letters with a known one is given no guess", () => {
  expect(say({ colour: "red" })).toEqual(["colour: unknown key, ignored."]);
  expect(say({ reward: {} })).toEqual(["reward: unknown key, ignored. Did you mean rewards?"]);
});
