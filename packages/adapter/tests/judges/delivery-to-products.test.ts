import { expect, it, vi } from "vitest";
import { createHttpAdapter } from "../../src/create-http-adapter.js";
import { jitsuFormat } from "../../src/format/jitsu-format.js";
import { posthogFormat } from "../../src/format/posthog-format.js";
import { rudderstackFormat } from "../../src/format/rudderstack-format.js";
import { segmentFormat } from "../../src/format/segment-format.js";
import { sampleEvent } from "../sample-event.js";
import { startJudgeServer } from "./judge-server.js";

const events = [1, 2, 3].map((n) => sampleEvent(n));

it.each([
  { format: segmentFormat({ writeKey: "key" }), answer: '{"success":true}' },
  { format: rudderstackFormat({ writeKey: "key" }), answer: "OK" },
  { format: jitsuFormat({ writeKey: "key:word" }), answer: '{"ok":true,"receivedEvents":3,"okEvents":3}' },
  { format: posthogFormat({ apiKey: "phc_key" }), answer: '{"status":"Ok"}' },
])("delivers a batch once to what answers as $format.name does", async ({ format, answer }) => {
  const server = await startJudgeServer(answer);
  const onDrop = vi.fn();
  const onError = vi.fn();
  const adapter = createHttpAdapter({ endpoint: server.origin, format, storage: "memory", onDrop, onError });
  for (const event of events) adapter.accept(event);
  await adapter.flush();
  await adapter.flush();
  adapter.destroy();
  server.close();
  const ids = server.requests.flatMap(({ body }) =>
    body.batch.map(({ messageId, uuid }: { messageId?: string; uuid?: string }) => messageId ?? uuid),
  );
  expect(ids).toEqual(events.map(({ id }) => id));
  expect(onDrop).not.toHaveBeenCalled();
  // An answer that the format did not take for a yes would be told as a refusal.
  expect(onError).not.toHaveBeenCalled();
});
