import { describe, expect, test } from "vitest";
import { checkCode } from "../../src/link/check-code.js";
import { deriveCode } from "../../src/link/derive-code.js";
import { normalizeCode } from "../../src/link/normalize-code.js";
import vectors from "../../vectors/codes.json" with { type: "json" };
import { deriveByTheBook, isGeneratedByTheBook } from "./by-the-book.js";

/** Normalises by the prose: the grammar, then upper case, then look-alikes only where a generated code comes out. */
function normalizeByTheBook(text: string): string | null {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{1,63}$/.test(text)) return null;
  const upper = text.toUpperCase();
  const folded = [...upper].map((letter) => ({ I: "1", L: "1", O: "0" })[letter] ?? letter).join("");
  return isGeneratedByTheBook(folded) ? folded : upper;
}

describe("the published vectors of codes", () => {
  test.each(vectors.derive)(
    "derive $code for $program and $id, at counter $counter",
    async ({ program, id, ...found }) => {
      expect(await deriveCode(program, id)).toBe(found.code);
      expect(deriveByTheBook(program, id)).toEqual(found);
    },
  );

  test.each(vectors.check)("check $code: $note", ({ code, valid }) => {
    expect([checkCode(code), isGeneratedByTheBook(code)]).toEqual([valid, valid]);
  });

  test.each(vectors.normalize)("normalise $text: $note", ({ text, code }) => {
    expect([normalizeCode(text), normalizeByTheBook(text)]).toEqual([code, code]);
  });

  test("show a counter that rose twice, and the one letter that is only a check character", () => {
    expect(new Set(vectors.derive.map(({ counter }) => counter))).toEqual(new Set([0, 1, 2]));
    expect(vectors.derive.some(({ code }) => code.endsWith("U"))).toBe(true);
  });
});
