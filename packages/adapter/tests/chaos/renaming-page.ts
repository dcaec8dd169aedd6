import { livePage } from "../../../../scripts/chaos/live-page.js";
import { createHttpAdapter, offshootFormat } from "../../src/index.js";

/** A page whose adapter gives an event a new id with every try, as a wrong one would. */
livePage((options) =>
  createHttpAdapter({
    ...options,
    format: {
      ...offshootFormat,
      encode: (events, context) =>
        offshootFormat.encode(
          events.map((event) => ({ ...event, id: crypto.randomUUID() })),
          context,
        ),
      verdicts: ({ ok, status }, events) =>
        events.map(() =>
          ok ? { kind: "delivered" } : status === 400 ? { kind: "split", reason: "rejected" } : { kind: "retry" },
        ),
    },
  }),
);
