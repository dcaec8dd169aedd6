import { GrowthBook } from "@growthbook/growthbook";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { chooseVariant, type Split } from "../../src/personalise/choose-variant.js";

const anyShare = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.1, 0.2, 0.3, 0.5, 1));

/** Mostly shares that add up, sometimes to almost 1, sometimes not at all. */
const anyWeights = (count: number) =>
  fc.oneof(
    fc.array(anyShare, { minLength: count, maxLength: count }).map((shares) => {
      const sum = shares.reduce((total, share) => total + share, 0) || 1;
      return shares.map((share) => share / sum);
    }),
    fc.array(anyShare, { maxLength: count + 1 }),
    fc.constantFrom([0.5, 0.5], [0.495, 0.495], [0.49, 0.49], [0.1, 0.9], [1, 0], [0.3, 0.3, 0.4], [0.6, 0.3, 0.1]),
  );

const anySplit: fc.Arbitrary<Split> = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record(
    {
      count: fc.constant(count),
      seed: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
      weights: anyWeights(count),
      coverage: anyShare,
      namespace: fc
        .tuple(fc.string({ maxLength: 8 }), anyShare, anyShare)
        .map(([name, a, b]) => [name, Math.min(a, b), Math.max(a, b)] as const),
    },
    { requiredKeys: ["count", "seed"] },
  ),
);

/** Asks the SDK; `undefined` is nobody's variant. */
function assignByTheBook({ count, seed, weights, coverage, namespace }: Split, id: string): number | undefined {
  const growthbook = new GrowthBook({ attributes: { id } });
  const { inExperiment, variationId } = growthbook.run({
    key: "any",
    seed,
    variations: Array.from({ length: count }, (_, variant) => variant) as [number, number],
    hashVersion: 2,
    ...(weights && { weights: [...weights] }),
    ...(coverage !== undefined && { coverage }),
    ...(namespace && { namespace: [...namespace] }),
  });
  return inExperiment ? variationId : undefined;
}

describe("variants", () => {
  test("agree with the SDK of GrowthBook on any split and any id", { timeout: 60_000 }, () => {
    // The SDK says each time that weights do not fit.
    vi.spyOn(console, "error").mockImplementation(() => {});
    const seen = new Map<number | undefined, number>();
    fc.assert(
      fc.property(anySplit, fc.string({ unit: "binary", minLength: 1, maxLength: 24 }), (split, id) => {
        const chosen = chooseVariant(split, id);
        const expected = assignByTheBook(split, id);
        seen.set(expected, (seen.get(expected) ?? 0) + 1);
        expect(typeof chosen === "number" ? chosen : undefined).toBe(expected);
      }),
      { numRuns: 20_000 },
    );
    // A judge that leaves everybody out, or in the first variant, judges nothing.
    for (const outcome of [undefined, 0, 1, 2, 3]) expect(seen.get(outcome)).toBeGreaterThan(150);
  });
});
