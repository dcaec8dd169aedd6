import { describe, expect, test } from "vitest";
import type { ProgramContext } from "../src/personalise/evaluation.js";
import { evaluate, friend } from "./personalise-bed.js";

describe("experiments", () => {
  const words = [{}, { words: { "invite.title": "Hi" } }];
  const prices = [{}, friend(20), { share: { messages: { default: "{link}" } } }];

  test("that touch what is promised follow the code, all others the visitor", () => {
    const document = {
      experiments: [
        { key: "headline", variants: words },
        { key: "price", variants: prices },
      ],
    };
    const all = evaluate(document);
    expect(Object.keys(all.experiments)).toEqual(["headline", "price"]);
    expect(Object.keys(all.sticky)).toEqual(["headline"]);
    expect(all.touches).toEqual({ headline: ["words.invite"], price: ["rewards.friend", "share"] });
    expect(Object.keys(evaluate(document, { visitor: undefined }).experiments)).toEqual(["price"]);
    expect(Object.keys(evaluate(document, { code: undefined }).experiments)).toEqual(["headline"]);
    for (const visitor of ["a", "b", "c", "d"])
      expect(evaluate(document, { visitor }).experiments.price).toBe(all.experiments.price);
    for (const code of ["A1", "B2", "C3", "D4"])
      expect(evaluate(document, { code }).experiments.headline).toBe(all.experiments.headline);
  });

  test.each([{ disclosure: "I gain." }, { eligibility: { friend: "new" } }, { share: { channels: ["copy"] } }])(
    "follow the code where a variant says %o",
    (variant) => {
      const { sticky, experiments } = evaluate({ experiments: [{ key: "any", variants: [{}, variant] }] });
      expect([Object.keys(experiments), sticky]).toEqual([["any"], {}]);
    },
  );

  test("say what was given and why, or why they are not run", () => {
    const say = (experiment: object, context: Partial<ProgramContext> = {}) =>
      evaluate({ experiments: [{ key: "headline", variants: words, ...experiment }] }, context).decisions[0]?.sentence;
    expect(say({ weights: [0, 1] })).toMatch(
      /^Experiment headline gives variant 1 of 0 to 1, because the visitor falls at 0\.\d+\.$/,
    );
    expect(say({ variants: prices, weights: [1, 0, 0] })).toMatch(
      /variant 0 of 0 to 2, because code ANA-LIMA falls at 0\./,
    );
    expect(say({ weights: [0, 1] }, { assigned: { headline: 0 } })).toBe(
      "Experiment headline gives variant 0 of 0 to 1, because this browser was given it before.",
    );
    expect(say({}, { visitor: undefined })).toBe("Experiment headline is not run, because nobody is remembered yet.");
    expect(say({ variants: prices }, { code: undefined })).toBe(
      "Experiment headline is not run, because no code is known yet.",
    );
    expect(say({ coverage: 0 })).toMatch(/is not run, because the visitor falls at 0\.\d+, outside of its coverage\.$/);
    expect(say({ namespace: { id: "page", range: [0, 0.001] } })).toBe(
      "Experiment headline is not run, because the visitor falls outside of its namespace.",
    );
    expect(say({ variants: [{}] })).toBe("Experiment headline is not run, because it has fewer than two variants.");
  });

  test("that follow the code pay no heed to what a browser was given", () => {
    const document = { experiments: [{ key: "price", variants: prices, weights: [1, 0, 0] }] };
    expect(evaluate(document, { assigned: { price: 1 } }).experiments).toEqual({ price: 0 });
  });

  test("of one namespace share nobody", () => {
    const namespace = (from: number, to: number) => ({ id: "page", range: [from, to] });
    const experiments = [
      { key: "one", variants: words, namespace: namespace(0, 0.5) },
      { key: "two", variants: words, namespace: namespace(0.5, 1) },
    ];
    const runs = Array.from({ length: 500 }, (_, id) => evaluate({ experiments }, { visitor: `v${id}` }).experiments);
    expect(runs.every((run) => Object.keys(run).length === 1)).toBe(true);
    expect(runs.filter((run) => "one" in run).length).toBeGreaterThan(150);
    expect(runs.filter((run) => "two" in run).length).toBeGreaterThan(150);
  });
});
