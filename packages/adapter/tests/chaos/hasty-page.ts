import { livePage } from "../../../../scripts/chaos/live-page.js";
import { createHttpAdapter } from "../../src/index.js";

/** Milliseconds between the receipt and the first write. */
const LATE_MS = 1000;

/** A page whose adapter says `durable` before anything is written down, as a wrong one would. */
livePage((options) => {
  const adapter = createHttpAdapter(options);
  return {
    async accept(event) {
      setTimeout(() => void adapter.accept(event), LATE_MS);
      return { durability: "durable" };
    },
    flush: () => adapter.flush(),
  };
});
