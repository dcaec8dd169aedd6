import { describe, expect, test } from "vitest";
import { start } from "./start.js";

describe("traits of the host", () => {
  test.each([
    [
      "a getter that throws",
      () =>
        Object.defineProperty({}, "plan", {
          enumerable: true,
          get: () => {
            throw new Error("no");
          },
        }),
    ],
    ["a symbol", () => ({ plan: Symbol("x") })],
    [
      "a circle",
      () => {
        const traits: Record<string, unknown> = {};
        traits.plan = traits;
        return traits;
      },
    ],
    [
      "a nested getter that throws",
      () => ({
        plan: Object.defineProperty({}, "name", {
          enumerable: true,
          get: () => {
            throw new Error("no");
          },
        }),
      }),
    ],
  ])("do no harm where there is %s", async (_, traits) => {
    const segments = [
      { key: "pro", when: { "plan.name": "pro", plan: { $ne: 1 } }, set: { words: { "invite.title": "Pro" } } },
    ];
    const { referral } = await start({}, { segments });
    await referral.identify({ id: "ana", traits: traits() as Record<string, unknown> });
    expect(referral.$state.get().isWhole).toBe(true);
    expect(await referral.convert({ orderId: "1" })).toMatchObject({ durability: "memory" });
  });
});

test("what a host hands over wrongly does no harm and is said for what it is", async () => {
  const { referral } = await start();
  const errors: string[] = [];
  referral.on("error", ({ code }) => errors.push(code));
  await referral.identify({ id: "ana", name: 42 as unknown as string });
  expect(referral.$state.get().advocate?.name).toBe("42");
  await referral.identify({ id: Symbol("x") as unknown as string });
  expect(await referral.track("x", null as unknown as undefined)).toMatchObject({ durability: "memory" });
  expect(await referral.lead(null as unknown as undefined)).toMatchObject({ durability: "memory" });
  expect(await referral.convert(null as never)).toMatchObject({ durability: "dropped", reason: "invalid" });
  expect(errors).toEqual(["option-invalid"]);
});
