import { eventIdOf } from "../identity/event-id.js";
import type { RecordEvent } from "../identity/recorder.js";
import type { ReferralContext } from "../referral-context.js";
import type { Redeem } from "./create-redeem.js";
import type { EngineCalls } from "./engine.js";

/** What the host reports. */
export type Reports = Pick<EngineCalls, "track" | "lead" | "convert">;

/** Makes what takes the host's reports, each in the host's own task: the page may be about to go. */
export function createReports(
  { program, fail }: Pick<ReferralContext, "program" | "fail">,
  redeem: Pick<Redeem, "coupon">,
  record: RecordEvent,
): Reports {
  return {
    track: (type, data, earlier) => record(type, data ?? {}, earlier),
    async lead(lead, earlier) {
      const { friend, ...data } = lead ?? {};
      return record("lead.created", data, { ...earlier, friend });
    },
    async convert(conversion, earlier) {
      // What a host hands over need not be what the types say.
      const { friend, ...data } = conversion ?? {};
      const orderId = `${data.orderId ?? ""}`;
      const id = eventIdOf(program.program, orderId);
      if (orderId) {
        redeem.coupon(data.coupon, eventIdOf(program.program, `coupon ${orderId}`));
        return record("conversion.completed", { ...data, orderId }, { ...earlier, id, friend });
      }
      fail("option-invalid", 'convert: expected { orderId: "1042" }, got no order number.');
      return { id, durability: "dropped", reason: "invalid" };
    },
  };
}
