import { describe, expect, test } from "vitest";
import type { Traits } from "../src/referral.js";
import { evaluate, friend } from "./personalise-bed.js";

const circle: Record<string, unknown> = { plan: "pro" };
circle.self = circle;

const throws = () => {
  throw new Error("host");
};

const hostile = (): readonly (readonly [string, object])[] => [
  ["a symbol", { plan: Symbol("s") }],
  ["a circle", { plan: circle, self: circle }],
  ["a bigint", { plan: 10n }],
  ["a function", { plan: () => "x".repeat(1000) }],
  ["a getter that throws", Object.defineProperty({}, "plan", { enumerable: true, get: throws })],
  ["an inner getter that throws", { plan: Object.defineProperty({}, "name", { enumerable: true, get: throws }) }],
  ["a value without a text", { plan: Object.create(null) }],
  ["a value whose text throws", { plan: { toString: throws, toJSON: throws } }],
  ["a proxy that throws", new Proxy({}, { ownKeys: throws, get: throws, getOwnPropertyDescriptor: throws })],
  ["a revoked proxy inside", { plan: revoked() }],
];

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe("traits that are hostile", () => {
  const conditions = [
    { plan: "pro" },
    { plan: { $in: ["pro"] } },
    { "plan.name": "pro" },
    { $not: { plan: { $regex: "^p" } } },
    { plan: { name: "pro" } },
    { plan: { $gt: 3 } },
  ];

  test.each(hostile())("such as %s, are evaluated without a throw", (_, traits) => {
    const segments = conditions.map((when, index) => ({ key: `s${index}`, when, set: {} }));
    for (const when of conditions) {
      const { decisions, program } = evaluate(
        { segments, rollout: { when }, ...friend(15) },
        { traits: traits as Traits },
      );
      expect(program.rewards.friend?.percent).toBe(15);
      expect(decisions).toHaveLength(conditions.length + 1);
      for (const { sentence } of decisions) expect(sentence.length).toBeLessThan(200);
    }
  });

  test("leave the good ones beside them as they are", () => {
    const traits = Object.defineProperty({ plan: "pro" }, "bad", { enumerable: true, get: throws });
    const segments = [{ key: "paid", when: { plan: "pro" }, set: {} }];
    expect(evaluate({ segments }, { traits }).segments).toEqual(["paid"]);
  });

  test("are named as far as they can be", () => {
    const segments = [{ key: "paid", when: { plan: "pro", other: 1 }, set: {} }];
    expect(evaluate({ segments }, { traits: { plan: Symbol("s") } as Traits }).decisions[0]?.sentence).toBe(
      "Segment paid does not apply, because plan is Symbol(s) and other is not known.",
    );
  });
});
