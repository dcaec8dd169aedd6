import type { ReferralEvent } from "@offshoot/core";
import { expect, test } from "vitest";
import { type LoadedFormat, loadFormat } from "./load-format.js";

const event: ReferralEvent = {
  id: "018f3c2e-7b1a-7cc1-9c1e-0123456789ab",
  type: "conversion.completed",
  at: "2026-11-22T12:00:00.000Z",
  seq: 1,
  program: "acme",
  programVersion: 1,
  visitor: "v",
  session: "s",
  friend: { id: "ben" },
  data: { orderId: "1", value: 20, currency: "USD" },
  context: { path: "/", locale: "en", sdk: "0.1.0" },
};
const endpoint = "https://collect.example";
const sentAt = "2026-11-22T12:00:01.000Z";

/** Writes the event as the program's format would, and gives the path and everything else. */
async function encode(format: LoadedFormat, backend: { key?: string; table?: string; appId?: string } = {}) {
  const { encode } = await loadFormat(format, { endpoint, format, ...backend });
  const { url, headers, body } = encode([event], { endpoint, sentAt });
  return { path: url.replace(endpoint, ""), text: JSON.stringify(headers) + body };
}

test.each([
  ["segment", "/v1/batch", '"writeKey":"wk"'],
  ["rudderstack", "/v1/batch", `"authorization":"Basic ${btoa("wk:")}"`],
  ["jitsu", "/v1/batch", '"x-write-key":"wk"'],
  ["posthog", "/batch/", '"api_key":"wk"'],
  ["dub", "/track/sale/client", '"authorization":"Bearer wk"'],
] as const)("%s gets the key of the document where it looks for it", async (format, path, said) => {
  const request = await encode(format, { key: "wk" });
  expect(request.path).toBe(path);
  expect(request.text).toContain(said);
});

test("snowplow gets the application, a table its name", async () => {
  expect((await encode("snowplow", { appId: "shop" })).text).toContain('"aid":"shop"');
  const table = await encode("postgrest", { table: "referral_events", key: "anon" });
  expect(table.path).toBe("/rest/v1/referral_events?on_conflict=id");
  expect(table.text).toContain('"apikey":"anon"');
  expect((await encode("postgrest", { table: "referral_events" })).text).not.toContain("apikey");
});

test("a webhook and a receiver of CloudEvents need no more than an address", async () => {
  expect((await encode("webhook")).text).toContain("idempotency-key");
  expect((await encode("cloudEvents")).text).toContain('"specversion":"1.0"');
});
