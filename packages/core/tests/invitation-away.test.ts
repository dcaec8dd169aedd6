import { expect, test } from "vitest";
import type { Adapter, Invitation } from "../src/adapter.js";
import { createReferral } from "../src/create-referral.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import type { ProgramDocument } from "../src/program/program-document.js";
import { OffshootError } from "../src/referral-error.js";
import { document } from "./start.js";

/** A code that only the backend knows. */
const NAME = "ANA-LIMA";
const OFFER: Invitation = {
  status: "valid",
  advocate: { displayName: "Ana" },
  reward: { kind: "discount", percent: 25 },
  coupon: "ANA-7F3K",
};

/** Opens the next page of a friend's browser. */
async function open(
  platform: ReturnType<typeof createMemoryPlatform>,
  invitation: NonNullable<Adapter["invitation"]>,
  extra: Partial<ProgramDocument> = {},
) {
  const adapter: Adapter = { ...createMemoryAdapter(), invitation };
  const referral = createReferral({ ...document, ...extra }, { platform, adapter });
  await referral.ready;
  return referral;
}

const away = () => Promise.reject(new OffshootError("backend-unreachable", "GET /invitations got no answer."));

test("a friend sees on a new page what they were shown before, though the backend is away and the program has changed", async () => {
  const platform = createMemoryPlatform({ url: `https://host.example/?ref=${NAME}` });
  expect(await (await open(platform, async () => OFFER)).invitation()).toEqual(OFFER);
  platform.navigate("https://host.example/shop");
  const later = await open(platform, away, { rewards: { friend: { kind: "discount", percent: 5 } } });
  expect(await later.invitation()).toMatchObject({ status: "valid", reward: OFFER.reward, coupon: OFFER.coupon });
  expect(later.$state.get().invitation.value).toMatchObject({ reward: OFFER.reward, coupon: OFFER.coupon });
});

test("a friend whose code nobody has vouched for is promised nothing while the backend is away", async () => {
  const platform = createMemoryPlatform({ url: `https://host.example/?ref=${NAME}` });
  expect(await (await open(platform, away)).invitation()).toBeNull();
});
