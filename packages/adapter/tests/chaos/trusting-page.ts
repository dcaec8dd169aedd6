import { livePage } from "../../../../scripts/chaos/live-page.js";
import { createHttpAdapter, offshootFormat } from "../../src/index.js";

/** A page whose adapter deletes what it has sent, whatever the answer says, as a wrong one would. */
livePage((options) =>
  createHttpAdapter({
    ...options,
    format: { ...offshootFormat, verdicts: (_, events) => events.map(() => ({ kind: "delivered" })) },
  }),
);
