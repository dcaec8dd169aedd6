import { expect, test } from "vitest";
import { ANA, NOW, start } from "./start.js";

const EARLIER = { id: "0191f0c0-0000-4000-8000-000000000001", at: NOW - 90_000, path: "/checkout" };

test.each([
  ["track", ["video.played", undefined], "video.played"],
  ["lead", [{ friend: { id: "ben" } }], "lead.created"],
  ["feedback", [9, "Good."], "feedback.given"],
  ["redeem", [ANA], "code.redeemed"],
] as const)("%s keeps the id, the time and the path of a report that was made earlier", async (name, args, type) => {
  const { referral, adapter } = await start({ url: "https://host.example/thanks" });
  const report = referral[name] as (...args: unknown[]) => Promise<unknown>;
  await report(...args, EARLIER);
  expect(adapter.events.filter((event) => event.type === type)).toMatchObject([
    { id: EARLIER.id, at: "2026-11-22T11:58:30.000Z", context: { path: "/checkout" } },
  ]);
});

test("a conversion keeps time and path, and the id that its order gives it", async () => {
  const { referral, adapter } = await start({ url: "https://host.example/thanks" });
  const { id } = await referral.convert({ orderId: "1042" }, EARLIER);
  expect(id).not.toBe(EARLIER.id);
  expect(id).toBe((await referral.convert({ orderId: "1042" })).id);
  expect(adapter.events[0]).toMatchObject({ at: "2026-11-22T11:58:30.000Z", context: { path: "/checkout" } });
});
