import { createReferral } from "offshoot";
import { createMemoryAdapter, createMemoryPlatform } from "offshoot/testing";
import { expect, test } from "vitest";

test("our thank-you page reports the order of a friend", async () => {
  const adapter = createMemoryAdapter();
  const platform = createMemoryPlatform({ url: "https://shop.example/?ref=93Q1ZKA8M3R.copy" });
  const referral = createReferral({ program: "acme-friends", consent: "granted" }, { adapter, platform });
  await referral.ready;

  await referral.convert({ orderId: "1042", value: 40, currency: "USD" });

  const order = adapter.events.find(({ type }) => type === "conversion.completed");
  expect(order?.data).toEqual({ orderId: "1042", value: 40, currency: "USD" });
  expect(order?.attribution?.code).toBe("93Q1ZKA8M3R");
  referral.destroy();
});
