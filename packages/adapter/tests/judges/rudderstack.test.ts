import RudderAnalytics from "@rudderstack/rudder-sdk-node";
import { expect, it } from "vitest";
import { rudderstackFormat } from "../../src/format/rudderstack-format.js";
import { requestOf } from "./judge-server.js";
import { wholeContext, wholeEvent, wholeProperties } from "./whole-event.js";

it("writes what RudderStack's own library writes", async () => {
  const theirs = await requestOf(async (dataPlaneUrl) => {
    const analytics = new RudderAnalytics("key", { dataPlaneUrl, flushAt: 1, flushInterval: 1, logLevel: "error" });
    const call = {
      userId: "u-1",
      anonymousId: wholeEvent.visitor,
      event: "conversion.completed",
      properties: wholeProperties,
      context: wholeContext,
      timestamp: new Date(wholeEvent.at),
      // Missing from the library's types, and taken by the library.
      messageId: wholeEvent.id,
    };
    await new Promise<void>((resolve) => analytics.track(call, resolve));
  }, "OK");

  const ours = rudderstackFormat({ writeKey: "key" }).encode([wholeEvent], {
    endpoint: theirs.origin,
    sentAt: theirs.body.sentAt,
  });
  expect(theirs.method).toBe("POST");
  expect(ours.url).toBe(`${theirs.origin}${theirs.path}`);
  expect(ours.headers).toEqual({
    authorization: theirs.headers.authorization,
    "content-type": "application/json",
  });

  // The library's own clock once more: of the batch, of its sending and of the call, which has the time of the event beside it.
  const { timestamp, ...theirBatch } = theirs.body;
  const [{ _metadata, channel, sentAt, originalTimestamp, ...theirEvent }] = theirBatch.batch;
  for (const time of [timestamp, sentAt, originalTimestamp]) expect(time).toBe(new Date(time).toISOString());
  // About the server that the library runs on.
  expect(Object.keys(_metadata)).toEqual(["nodeVersion"]);
  expect(channel).toBe("server");
  // Each library names itself.
  const library = { name: "offshoot", version: "0.1.0" };
  expect(JSON.parse(ours.body)).toEqual({
    ...theirBatch,
    batch: [{ ...theirEvent, context: { ...theirEvent.context, library } }],
  });
});
