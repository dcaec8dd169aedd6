import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkCode } from "../../src/link/check-code.js";
import { createCode } from "../../src/link/create-code.js";
import { deriveCode } from "../../src/link/derive-code.js";
import { normalizeCode } from "../../src/link/normalize-code.js";
import { checkByTheBook, deriveByTheBook, isGeneratedByTheBook } from "./by-the-book.js";

const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LETTERS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const MILLION = 1_000_000;

/** Random bytes that are the same in every run (xorshift32), so that a failure can be looked at twice. */
function seededBytes(seed: number) {
  let state = seed;
  return (bytes: Uint8Array<ArrayBuffer>) => {
    for (let index = 0; index < bytes.length; index++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      bytes[index] = state >>> 16;
    }
    return bytes;
  };
}

function createCodes(count: number, seed: number): readonly string[] {
  const random = seededBytes(seed);
  return Array.from({ length: count }, () => createCode({ random }));
}

describe("a million codes", { timeout: 60_000 }, () => {
  const codes = createCodes(MILLION, 20_261_122);

  test("hold no letter that is read as another, and none twice", () => {
    const ambiguous = codes.filter((code) => !/^[0-9A-HJKMNP-TV-Z]{10}[0-9A-HJKMNP-Z]$/.test(code));
    expect(ambiguous).toEqual([]);
    expect(new Set(codes).size).toBe(MILLION);
  });

  test("are issued as they are compared, however they are typed", () => {
    const changed = codes.filter((code) => normalizeCode(code) !== code || normalizeCode(code.toLowerCase()) !== code);
    expect(changed).toEqual([]);
  });

  test("use every digit in every place equally often", () => {
    for (let place = 0; place < 10; place++) {
      const counts = new Map<string, number>();
      for (const code of codes) counts.set(code[place] ?? "", (counts.get(code[place] ?? "") ?? 0) + 1);
      expect(counts.size).toBe(DIGITS.length);
      const expected = MILLION / DIGITS.length;
      // Six standard deviations; fair bytes leave them once in five hundred million counts.
      for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(6 * Math.sqrt(expected));
    }
  });
});

describe("the check character", { timeout: 60_000 }, () => {
  const sample = createCodes(400, 42);

  test("is the one that exact arithmetic gives", () => {
    for (const code of sample) expect(code[10]).toBe(checkByTheBook(code.slice(0, 10)));
  });

  test("catches every single substitution in a sample of codes", () => {
    for (const code of sample) {
      for (let place = 0; place <= 10; place++) {
        for (const symbol of LETTERS_AND_DIGITS) {
          const misread = code.slice(0, place) + symbol + code.slice(place + 1);
          if (misread !== code && checkCode(misread)) expect.fail(`${misread} passes for ${code}`);
          const folded = normalizeCode(misread);
          if (folded !== code && folded !== misread.toUpperCase()) expect.fail(`${misread} is folded to ${folded}`);
        }
      }
    }
  });

  test("catches every swap of neighbours in a sample of codes", () => {
    for (const code of sample) {
      for (let place = 0; place < 10; place++) {
        const swapped = `${code.slice(0, place)}${code[place + 1]}${code[place]}${code.slice(place + 2)}`;
        if (swapped !== code && checkCode(swapped)) expect.fail(`${swapped} passes for ${code}`);
      }
    }
  });

  test("catches them in all 32^10 codes, because no such change is a multiple of 37", () => {
    const weights = Array.from({ length: 10 }, (_, place) => Number(32n ** BigInt(9 - place) % 37n));
    for (let difference = 1; difference < 32; difference++) {
      // One digit changes by the difference: the value changes by so many times its weight.
      for (const weight of weights) expect((weight * difference) % 37).not.toBe(0);
      // Two neighbours change places: the left one's weight is 32 times the right one's.
      for (const weight of weights.slice(1)) expect((weight * 31 * difference) % 37).not.toBe(0);
    }
    // The last digit b after a prefix a changes places with its check c = 32a + b: the new check b = 32a + c only where
    // 64a is a multiple of 37, and then b and c are equal.
    for (let a = 1; a < 37; a++) expect((64 * a) % 37).not.toBe(0);
  });

  test("refuses whatever the scheme did not make", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."019AHIJLOUVZ*~$=-ai"), minLength: 10, maxLength: 12 }),
        (text) => {
          expect(checkCode(text)).toBe(isGeneratedByTheBook(text));
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe("a derived code", { timeout: 60_000 }, () => {
  test("is what Node's SHA-256 and another base 32 give", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), async (program, id) => {
        expect(await deriveCode(program, id)).toBe(deriveByTheBook(program, id).code);
      }),
      { numRuns: 500 },
    );
  });

  test("differs for ten thousand accounts, and checks itself", async () => {
    const derived = await Promise.all(
      Array.from({ length: 10_000 }, (_, id) => deriveCode("acme-friends", `customer-${id}`)),
    );
    expect(new Set(derived).size).toBe(10_000);
    expect(derived.filter((code) => !checkCode(code))).toEqual([]);
  });
});
