import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordEvent } from "../src/identity/recorder.js";
import { COMMENT_LIMIT, cleanComment, giveFeedback } from "../src/prompt/give-feedback.js";

/** Gives feedback and tells what was reported of it. */
async function give(score: unknown, comment?: unknown) {
  const events: unknown[] = [];
  const faults: string[] = [];
  const record: RecordEvent = async (type, data) => {
    events.push([type, data]);
    return { id: "1", durability: "durable" };
  };
  const receiving = giveFeedback(score as number, comment as string, {
    record,
    fail: (code, message) => void faults.push(`${code} ${message}`),
  });
  /** What was there before the caller's task was over. */
  const atOnce = [...events];
  return { receipt: await receiving, atOnce, faults };
}

describe("feedback", () => {
  test("is an event with a score and a comment, made in the caller's own task", async () => {
    const { receipt, atOnce, faults } = await give(9, "  Lovely paper. ");
    expect(atOnce).toEqual([["feedback.given", { score: 9, comment: "Lovely paper." }]]);
    expect(receipt).toEqual({ id: "1", durability: "durable" });
    expect(faults).toEqual([]);
  });

  test.each([undefined, null, "", "  \n ", 5, {}])("has no comment where there is none: %j", async (comment) => {
    expect((await give(0, comment)).atOnce).toEqual([["feedback.given", { score: 0 }]]);
  });

  test.each([-1, 11, 7.5, Number.NaN, Number.POSITIVE_INFINITY, "9", null, undefined, {}])(
    "refuses a score that is no whole number from 0 to 10: %j",
    async (score) => {
      const { receipt, atOnce, faults } = await give(score, "x");
      expect(receipt).toMatchObject({ durability: "dropped", reason: "invalid" });
      expect(atOnce).toEqual([]);
      expect(faults).toEqual([
        expect.stringMatching(/^option-invalid feedback: expected a whole number from 0 to 10, got /),
      ]);
    },
  );
});

describe("a comment", () => {
  test("keeps its lines, and nothing that nobody wrote", () => {
    expect(cleanComment("One\r\ntwo\tthree\u0000\u001b[31m\u202edone\u009f")).toBe("One\ntwo three[31mdone");
  });

  test("keeps emoji whole where it is cut", () => {
    expect(cleanComment("👩🏽".repeat(COMMENT_LIMIT))).toBe("👩🏽".repeat(COMMENT_LIMIT / 2));
    expect(cleanComment(`${"a".repeat(COMMENT_LIMIT - 1)}👍👍`)).toMatch(/a👍$/u);
  });

  test("is well-formed, trimmed and at most 2,000 characters long, whatever came", () => {
    const hostile = fc.array(fc.constantFrom("\ud83d", "\udc4d", "\u0000", "\n", " ", "a", "👍", "\u2066"), {
      maxLength: 3000,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 5000 }),
          hostile.map((parts) => parts.join("")),
        ),
        (text) => {
          const comment = cleanComment(text);
          expect(Array.from(comment).length).toBeLessThanOrEqual(2000);
          expect(comment).toBe(comment.trim());
          expect(comment).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]/u);
          expect(cleanComment(comment)).toBe(comment);
        },
      ),
    );
  });
});
