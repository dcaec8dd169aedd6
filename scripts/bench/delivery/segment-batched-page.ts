import { startSegment } from "./start-segment.ts";
import { SEND_AFTER_MS } from "./subject.ts";

// The documented size; the time is shorter than the documented 5 s, in which more could be lost:
// https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/#batching
window.subject = startSegment({
  strategy: "batching",
  // No `keepalive`: of batches above 64 KB, which a backlog makes, none would ever leave; a page that is left sends with it anyway.
  config: { size: 10, timeout: SEND_AFTER_MS },
});
