import { type ChaosOptions, livePage } from "../../../../scripts/chaos/live-page.js";
import { createHttpAdapter, offshootFormat, type WireFormat } from "../../src/index.js";

/** The default format, listened to. */
const listenTo = ({ onAnswer }: ChaosOptions): WireFormat => ({
  ...offshootFormat,
  verdicts(response, events) {
    onAnswer(events as unknown as Parameters<typeof onAnswer>[0]);
    return offshootFormat.verdicts(response, events);
  },
});

livePage((options) => createHttpAdapter({ ...options, format: listenTo(options) }));
