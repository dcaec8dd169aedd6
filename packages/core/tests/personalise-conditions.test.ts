import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evalCondition } from "../src/personalise/eval-condition.js";
import { isQuickPattern } from "../src/personalise/match-pattern.js";
import { anyAttributes, anyCondition } from "./judges/any-condition.js";

describe("conditions", () => {
  test.each(["constructor", "__proto__", "toString", "user.constructor", "user.__proto__.toString", "tags.map"])(
    "find nothing at %s, which is no own key",
    (path) => {
      const attributes = { user: {}, tags: [] };
      expect(evalCondition({ [path]: { $exists: true } }, attributes)).toBe(false);
      expect(evalCondition({ [path]: null }, attributes)).toBe(true);
    },
  );

  test("find an own key, whatever its name", () => {
    const attributes = JSON.parse('{ "__proto__": { "constructor": 7 } }');
    expect(evalCondition({ "__proto__.constructor": 7 }, attributes)).toBe(true);
  });

  test.each(["$notRegex", "$inGroup", "$notInGroup", "$savedGroup", "$constructor", "$__proto__", "$"])(
    "are met by nobody where the operator is %s",
    (operator) => {
      expect(evalCondition({ plan: { [operator]: "pro" } }, { plan: "pro" })).toBe(false);
      expect(evalCondition({ plan: { [operator]: "pro" } }, {})).toBe(false);
    },
  );

  test("are false for what is none, and throw for nothing", { timeout: 60_000 }, () => {
    const hostile = fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }));
    fc.assert(
      fc.property(hostile, hostile, (condition, attributes) => {
        expect(typeof evalCondition(condition, attributes)).toBe("boolean");
        expect(typeof evalCondition({ plan: condition, $or: condition }, { plan: attributes })).toBe("boolean");
      }),
      { numRuns: 5000 },
    );
    for (const none of [null, undefined, 0, "", "plan", [], [{}], () => true])
      expect(evalCondition(none, {})).toBe(false);
  });

  test("survive attributes that throw, hold themselves or are nested without an end", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    let deep: object = { plan: "pro" };
    for (let level = 0; level < 100_000; level++) deep = { $not: deep };
    const traps = {
      get plan(): string {
        throw new Error("no");
      },
    };
    expect(evalCondition({ plan: "pro" }, traps)).toBe(false);
    expect(evalCondition({ self: { a: 1 } }, circle)).toBe(false);
    expect(evalCondition({ "self.self.self.plan": null }, circle)).toBe(true);
    expect(evalCondition(deep, { plan: "pro" })).toBe(false);
  });

  test("and their negation never both hold", () => {
    fc.assert(
      fc.property(anyCondition, anyAttributes, (condition, attributes) => {
        expect(evalCondition({ $not: condition }, attributes)).toBe(!evalCondition(condition, attributes));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("patterns", () => {
  const matches = (pattern: unknown, plan: unknown) => evalCondition({ plan: { $regex: pattern } }, { plan });

  test.each([
    ["^pro", "professional"],
    ["@(gmail|yahoo|outlook)\\.com$", "ana@gmail.com"],
    ["^\\w+@\\w+\\.com$", "ana@acme.com"],
    ["^\\d{4}-\\d{2}-\\d{2}$", "2026-12-01"],
    ["^(?:ab){3}$", "ababab"],
    ["(ab)+", "cab"],
    ["(a|b)(cd)+(e){2}", "acdcdee"],
    ["^\\w+@\\w+\\.(com|org|net)$", "ana@acme.org"],
    ["^[+*{(]$", "("],
    ["\\(a+\\)", "(aa)"],
    ["(?<name>pro)\\k<name>", "propro"],
    ["(?=p)pro", "pro"],
    ["a/b", "a/b"],
  ])("match: %s %s", (pattern, plan) => {
    expect(matches(pattern, plan)).toBe(true);
  });

  test.each([
    "(a+)+$",
    "(a*)*b",
    "(a|a)*b",
    "(a|aa)+$",
    "((a{1,9}){1,9}){9}b",
    "(?:a?){30}a{30}",
    "((ab)+)+",
    "(\\w+\\s?)+$",
  ])("that repeat a group with choices in it are refused: %s", (pattern) => {
    expect(isQuickPattern(pattern)).toBe(false);
    expect(matches(pattern, "aaaaaaaaaab")).toBe(false);
  });

  test.each(["a*a*a*b", "^a*a*a*a*b", `${"a?".repeat(24)}${"a".repeat(24)}`, `${"(a|a)".repeat(9)}b`, "^a|a*a*b"])(
    "that can be tried in too many ways are refused: %s",
    (pattern) => {
      expect(isQuickPattern(pattern)).toBe(false);
      expect(matches(pattern, "a".repeat(200))).toBe(false);
    },
  );

  test("are at most 100 characters, on texts of at most 256", () => {
    expect(matches("a".repeat(100), "a".repeat(256))).toBe(true);
    expect(matches("a".repeat(101), "a".repeat(256))).toBe(false);
    expect(matches("a".repeat(100), "a".repeat(257))).toBe(false);
  });

  test("that are none match nothing", () => {
    for (const none of ["(", "[", "a{2,1}", "\\", "*", 7, null, ["a"], {}]) expect(matches(none, "a7(")).toBe(false);
  });

  test("fold case where they are asked to", () => {
    expect(evalCondition({ plan: { $regexi: "^PRO$" } }, { plan: "pro" })).toBe(true);
    expect(matches("^PRO$", "pro")).toBe(false);
  });
});
