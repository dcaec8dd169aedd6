import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bucket } from "../src/personalise/bucket.js";
import { chooseVariant } from "../src/personalise/choose-variant.js";
import vectors from "../vectors/buckets.json" with { type: "json" };

/** FNV-1a once more, in whole numbers without an end. */
function hashByTheBook(text: string): bigint {
  let hash = 0x811c9dc5n;
  for (let at = 0; at < text.length; at++) hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x01000193n) % 2n ** 32n;
  return hash;
}

const bucketByTheBook = (seed: string, id: string) =>
  Number(hashByTheBook(String(hashByTheBook(seed + id))) % 10_000n) / 10_000;

const anyId = fc.string({ unit: "binary", minLength: 1, maxLength: 24 });

describe("buckets", () => {
  test.each(vectors.buckets)("put $id of $seed at $bucket", ({ seed, id, bucket: at }) => {
    expect([bucket(seed, id), bucketByTheBook(seed, id)]).toEqual([at, at]);
  });

  test("are as the book says for any seed and id, from 0 and below 1", () => {
    fc.assert(
      fc.property(anyId, anyId, (seed, id) => {
        expect(bucket(seed, id)).toBe(bucketByTheBook(seed, id));
        expect(bucket(seed, id)).toBeGreaterThanOrEqual(0);
        expect(bucket(seed, id)).toBeLessThan(1);
      }),
      { numRuns: 2000 },
    );
  });

  test("spread ids that differ in their last character only, each experiment in its own way", () => {
    const ids = Array.from({ length: 10_000 }, (_, id) => `ID-${id}`);
    const tenths = (seed: string) => ids.map((id) => Math.floor(bucket(seed, id) * 10));
    const [headline, price] = [tenths("headline"), tenths("price")];
    for (let tenth = 0; tenth < 10; tenth++) {
      const among = headline.filter((one) => one === tenth).length;
      expect(Math.abs(among - 1000)).toBeLessThan(120);
      // Whoever falls there in one falls anywhere in the other.
      const both = headline.filter((one, at) => one === tenth && price[at] === 0).length;
      expect(Math.abs(both - 100)).toBeLessThan(50);
    }
  });
});

describe("variants", () => {
  test("stay as they are for everybody who takes part when coverage rises", () => {
    const coverage = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), coverage, coverage, anyId, (count, a, b, id) => {
        const before = chooseVariant({ count, seed: "any", coverage: Math.min(a, b) }, id);
        const after = chooseVariant({ count, seed: "any", coverage: Math.max(a, b) }, id);
        if (typeof before === "number") expect(after).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });

  test("hold once they were given, whatever becomes of weights, coverage, namespace and permission", () => {
    const split = fc.record({
      count: fc.integer({ min: 2, max: 5 }),
      seed: anyId,
      coverage: fc.constantFrom(0, 0.1, 1),
      weights: fc.constantFrom([1, 0], [0, 1], []),
      namespace: fc.constant(["any", 0, 0] as const),
    });
    fc.assert(
      fc.property(split, fc.option(anyId, { nil: undefined }), fc.nat(9), (one, id, given) => {
        const chosen = chooseVariant(one, id, given);
        if (given < one.count) expect(chosen).toBe(given);
        else expect(chosen).toBe(id === undefined ? "nobody" : "namespace");
      }),
    );
  });

  test.each([-1, 0.5, 2, Number.NaN, Number.POSITIVE_INFINITY])("are chosen anew where %s was given", (given) => {
    const split = { count: 2, seed: "any" };
    expect(chooseVariant(split, "ANA", given)).toBe(chooseVariant(split, "ANA"));
  });

  test("are not chosen for nobody", () => {
    expect(chooseVariant({ count: 2, seed: "any" }, undefined)).toBe("nobody");
    expect(chooseVariant({ count: 2, seed: "any" }, "")).toBe("nobody");
  });
});
