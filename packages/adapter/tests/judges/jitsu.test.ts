import { jitsuAnalytics } from "@jitsu/js";
import { expect, it } from "vitest";
import { jitsuFormat } from "../../src/format/jitsu-format.js";
import { requestOf } from "./judge-server.js";
import { wholeContext, wholeEvent, wholeProperties } from "./whole-event.js";

it("writes into a batch what Jitsu's own library sends one by one", async () => {
  const theirs = await requestOf(async (host) => {
    const jitsu = jitsuAnalytics({ host, writeKey: "key:word" });
    await jitsu.setAnonymousId(wholeEvent.visitor);
    // A copy, since the library takes the context out of what it is given.
    const properties = { ...wholeProperties, context: wholeContext };
    await jitsu.track("conversion.completed", properties, { userId: "u-1" });
  }, '{"ok":true}');

  const sentAt = "2026-01-02T03:04:06.000Z";
  const ours = jitsuFormat({ writeKey: "key:word" }).encode([wholeEvent], { endpoint: theirs.origin, sentAt });
  expect(theirs.method).toBe("POST");
  // The library's address takes one event; this is the one of Jitsu that takes many, in Segment's envelope.
  expect(theirs.path).toBe("/api/s/track");
  expect(ours.url).toBe(`${theirs.origin}/v1/batch`);
  expect(ours.headers).toEqual({
    "content-type": theirs.headers["content-type"],
    "x-write-key": theirs.headers["x-write-key"],
  });

  // Its key once more, with stars; and its own clock and chance, which it lets nobody choose, so that only their kind is compared.
  const { writeKey, timestamp, sentAt: theirSentAt, messageId, context, ...theirEvent } = theirs.body;
  expect(writeKey).toBe("key:***");
  for (const time of [timestamp, theirSentAt]) expect(time).toBe(new Date(time).toISOString());
  expect(messageId).toEqual(expect.any(String));
  // What it looks for in a page, and finds none.
  const { traits, clientIds, campaign, library, ...theirContext } = context;
  expect([traits, clientIds, campaign]).toEqual([{}, {}, {}]);
  // Each library names itself.
  expect(Object.keys(library)).toEqual(["name", "version", "env"]);
  expect(JSON.parse(ours.body)).toEqual({
    batch: [
      {
        ...theirEvent,
        context: { ...theirContext, library: { name: "offshoot", version: "0.1.0" } },
        timestamp: wholeEvent.at,
        messageId: wholeEvent.id,
      },
    ],
    sentAt,
  });
});
