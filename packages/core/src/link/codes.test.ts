import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkCode } from "./check-code.js";
import { CODE_ALPHABET, CODE_LENGTH, checkSymbol } from "./check-symbol.js";
import { createCode } from "./create-code.js";
import { deriveCode } from "./derive-code.js";
import { normalizeCode } from "./normalize-code.js";

const alphabetSymbol = fc.constantFrom(...CODE_ALPHABET);
const generated = fc.uint8Array({ minLength: 10, maxLength: 10 }).map((bytes) => {
  let salt = 0;
  const random = (target: Uint8Array<ArrayBuffer>) => {
    target.set(bytes.map((byte) => byte + salt));
    salt++;
    return target;
  };
  return createCode({ random });
});

describe("a generated code", () => {
  test("is eleven characters that check themselves", () => {
    fc.assert(
      fc.property(generated, (code) => {
        expect(code).toHaveLength(CODE_LENGTH + 1);
        expect(checkCode(code)).toBe(true);
      }),
    );
  });

  test("reveals every single substitution", () => {
    fc.assert(
      fc.property(generated, fc.nat(CODE_LENGTH - 1), alphabetSymbol, (code, at, symbol) => {
        fc.pre(code[at] !== symbol);
        expect(checkCode(code.slice(0, at) + symbol + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  test("reveals every swap of two neighbours", () => {
    fc.assert(
      fc.property(generated, fc.nat(CODE_LENGTH - 1), (code, at) => {
        const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
        fc.pre(swapped !== code);
        expect(checkCode(swapped)).toBe(false);
      }),
    );
  });

  test("agrees with exact arithmetic on the whole value", () => {
    fc.assert(
      fc.property(fc.array(alphabetSymbol, { minLength: 10, maxLength: 10 }), (symbols) => {
        const value = symbols.reduce((sum, symbol) => sum * 32n + BigInt(CODE_ALPHABET.indexOf(symbol)), 0n);
        const expected = `${CODE_ALPHABET}*~$=U`[Number(value % 37n)] as string;
        expect(checkSymbol(symbols.join(""))).toBe(expected);
      }),
    );
  });

  test("is drawn anew while its check symbol is not alphanumeric", () => {
    // The value 32 has the check symbol "*".
    const draws = [[0, 0, 0, 0, 0, 0, 0, 0, 1, 0], new Array(10).fill(1)];
    const random = (bytes: Uint8Array<ArrayBuffer>) => {
      bytes.set(draws.shift() ?? []);
      return bytes;
    };
    expect(createCode({ random })).toBe(`1111111111${checkSymbol("1111111111")}`);
  });
});

describe("a blocked code", () => {
  const isBlocked = (code: string) => /[ASX]/.test(code);

  test("is never drawn", () => {
    for (let count = 0; count < 500; count++) expect(createCode({ isBlocked })).not.toMatch(/[ASX]/);
  });

  test("is never derived: the counter rises on, to the same code everywhere", async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `customer-${index}`);
    const codes = await Promise.all(ids.map((id) => deriveCode("acme-friends", id, { isBlocked })));
    expect(codes.filter((code) => isBlocked(code) || !checkCode(code))).toEqual([]);
    expect(await Promise.all(ids.map((id) => deriveCode("acme-friends", id, { isBlocked })))).toEqual(codes);
    const free = await Promise.all(ids.map((id) => deriveCode("acme-friends", id)));
    // A code that nobody blocks is the one that everybody derives.
    for (const [index, code] of free.entries()) if (!isBlocked(code)) expect(codes[index]).toBe(code);
  });
});

describe("deriveCode", () => {
  test("follows the documented steps over SHA-256 as Node computes it", async () => {
    const byTheBook = (program: string, id: string) => {
      for (let counter = 0; ; counter++) {
        const hex = createHash("sha256").update(`${program}\n${id}\n${counter}`).digest("hex");
        const bits = BigInt(`0x${hex}`).toString(2).padStart(256, "0");
        const code = Array.from(
          { length: 10 },
          (_, i) => CODE_ALPHABET[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)],
        ).join("");
        const check = checkSymbol(code);
        if (/\w/.test(check)) return code + check;
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), async (program, id) => {
        expect(await deriveCode(program, id)).toBe(byTheBook(program, id));
      }),
    );
  });

  test("gives the same code without Web Crypto, as on plain http", async () => {
    const expected = await deriveCode("acme-friends", "customer-42");
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, "subtle") as PropertyDescriptor;
    Object.defineProperty(Crypto.prototype, "subtle", { value: undefined, configurable: true });
    try {
      expect(await deriveCode("acme-friends", "customer-42")).toBe(expected);
    } finally {
      Object.defineProperty(Crypto.prototype, "subtle", subtle);
    }
  });

  test("keeps its published vectors", async () => {
    const derived = await Promise.all(
      ["customer-42", "ana", "1", "ünïcødé"].map((id) => deriveCode("acme-friends", id)),
    );
    expect(derived).toEqual(["93Q1ZKA8M3R", "EY41NXYE96C", "9E2E0VVVJP2", "JRRFPFXBTYA"]);
  });
});

describe("normalizeCode", () => {
  test("folds look-alikes where the result is a valid generated code", () => {
    fc.assert(
      fc.property(generated, (code) => {
        const misread = code.toLowerCase().replace(/1/g, "l").replace(/0/g, "O");
        expect(normalizeCode(misread)).toBe(code);
      }),
    );
  });

  test("leaves a vanity code as it is, in upper case", () => {
    expect(normalizeCode("ana-lima")).toBe("ANA-LIMA");
    expect(normalizeCode("OIL")).toBe("OIL");
  });

  test.each(["", "a", "-ab", "a".repeat(65), "a b", "a.b", "<b>", "a%20", "é", "ab\n"])("refuses %j", (text) => {
    expect(normalizeCode(text)).toBeNull();
  });
});
