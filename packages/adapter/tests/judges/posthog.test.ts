import { PostHog } from "posthog-node";
import { expect, it } from "vitest";
import { posthogFormat } from "../../src/format/posthog-format.js";
import { requestOf } from "./judge-server.js";
import { wholeEvent, wholeProperties } from "./whole-event.js";

it("writes what PostHog's own library writes", async () => {
  const theirs = await requestOf(async (host) => {
    const posthog = new PostHog("phc_key", { host, flushAt: 1, disableGeoip: true });
    posthog.capture({
      distinctId: "u-1",
      event: "conversion.completed",
      properties: {
        ...wholeProperties,
        $device_id: wholeEvent.visitor,
        $pathname: "/thanks",
        $referrer: "https://shop.example",
        $locale: "de",
        $process_person_profile: false,
        $ip: null,
      },
      timestamp: new Date(wholeEvent.at),
      uuid: wholeEvent.id,
    });
    await posthog.shutdown();
  }, '{"status":"Ok"}');

  const ours = posthogFormat({ apiKey: "phc_key" }).encode([wholeEvent], {
    endpoint: theirs.origin,
    sentAt: "2026-01-02T03:04:06.000Z",
  });
  expect(theirs.method).toBe("POST");
  expect(ours.url).toBe(`${theirs.origin}${theirs.path}`);
  expect(ours.headers).toEqual({ "content-type": theirs.headers["content-type"] });

  // The library wants its clock corrected; an event of ours has the same time at each try.
  const { sent_at, ...theirBatch } = theirs.body;
  expect(sent_at).toBe(new Date(sent_at).toISOString());
  const [{ properties, ...theirEvent }] = theirBatch.batch;
  // Only a server says that it is one.
  const { $is_server, ...theirProperties } = properties;
  expect($is_server).toBe(true);
  // Each library names itself.
  const library = { $lib: "offshoot", $lib_version: "0.1.0" };
  expect(JSON.parse(ours.body)).toEqual({
    ...theirBatch,
    batch: [{ ...theirEvent, properties: { ...theirProperties, ...library } }],
  });
});
