import { expect, test } from "vitest";
import { createReferral } from "./create-referral.js";

test("is inert on a server: a module that is drawn there can make one, nothing hangs and nothing is sent", async () => {
  const referral = createReferral({
    program: "acme-friends",
    link: { base: "https://acme.example/" },
    rewards: { friend: { kind: "discount", percent: 15 } },
    backend: { endpoint: "https://acme.example/offshoot" },
  });
  await referral.ready;
  await referral.identify({ id: "customer-42" });
  expect(referral.link()).toBe("https://acme.example/?ref=93Q1ZKA8M3R");
  expect(referral.program.rewards.friend?.percent).toBe(15);
  expect(await referral.convert({ orderId: "1042" })).toMatchObject({ durability: "dropped", reason: "unavailable" });
  expect(await referral.summary()).toBeNull();
  expect(referral.attribution()).toBeNull();
});
