import { Analytics } from "@segment/analytics-node";
import { expect, it } from "vitest";
import { segmentFormat } from "../../src/format/segment-format.js";
import { requestOf } from "./judge-server.js";
import { wholeContext, wholeEvent, wholeProperties } from "./whole-event.js";

it("writes what Segment's own library writes", async () => {
  const theirs = await requestOf(async (host) => {
    const analytics = new Analytics({ writeKey: "key", host, path: "/v1/batch", flushAt: 1 });
    analytics.track({
      userId: "u-1",
      anonymousId: wholeEvent.visitor,
      event: "conversion.completed",
      properties: wholeProperties,
      context: wholeContext,
      timestamp: new Date(wholeEvent.at),
      messageId: wholeEvent.id,
    });
    await analytics.closeAndFlush();
  }, '{"success":true}');

  const ours = segmentFormat({ writeKey: "key" }).encode([wholeEvent], {
    endpoint: theirs.origin,
    sentAt: theirs.body.sentAt,
  });
  expect(theirs.method).toBe("POST");
  expect(ours.url).toBe(`${theirs.origin}${theirs.path}`);
  // The library says its key twice. In a body alone, as from Segment's library for browsers, it costs no preflight.
  expect(theirs.headers.authorization).toBe(`Basic ${btoa(`${JSON.parse(ours.body).writeKey}:`)}`);
  expect(ours.headers).toEqual({ "content-type": "text/plain" });

  const [{ _metadata, integrations, ...theirEvent }] = theirs.body.batch;
  // About the server that the library runs on, and which of the site's destinations not to use: none.
  expect(Object.keys(_metadata)).toEqual(["nodeVersion", "jsRuntime"]);
  expect(integrations).toEqual({});
  // Each library names itself.
  const library = { name: "offshoot", version: "0.1.0" };
  expect(JSON.parse(ours.body)).toEqual({
    ...theirs.body,
    batch: [{ ...theirEvent, context: { ...theirEvent.context, library } }],
  });
});
