import { createHttpAdapter } from "offshoot";
import { bulkFormat } from "./bulk-format.js";
import { createRestAdapter } from "./create-rest-adapter.js";
import { program } from "./program.js";
import { toInvitation, toSummary } from "./read-answers.js";

const URL = "/api/referrals";

/**
 * Makes one of the two: an adapter that is all our own, or our format in front of an outbox.
 *
 * @param {"rest" | "outbox"} by
 */
export function createAdapter(by) {
  if (by === "rest") return createRestAdapter({ url: URL });
  return createHttpAdapter({
    endpoint: URL,
    program: program.program,
    format: bulkFormat,
    ask: {
      summary: { url: "{endpoint}/people/{id}", read: toSummary },
      invitation: { url: "{endpoint}/codes/{code}", read: toInvitation },
    },
  });
}
