import { normalizeCode, type ReferralEvent } from "@offshoot/core";
import type { events } from "../database/schema.js";

/** A row of the events table, before it has a position. */
export type EventRow = typeof events.$inferInsert;

const textOf = (value: unknown) => (typeof value === "string" ? value : null);

/** Takes out of an event the columns that questions are asked about. */
export function eventRow(event: ReferralEvent, receivedAt: Date): EventRow {
  const { id, type, program, visitor, data } = event;
  const isArrival = type === "touch.captured" || type === "code.redeemed";
  const code = isArrival ? textOf(data.code) : (event.attribution?.code ?? null);
  return {
    program,
    visitor,
    id,
    type,
    receivedAt,
    code: code === null ? null : normalizeCode(code),
    orderId: type === "conversion.completed" ? textOf(data.orderId) : null,
    advocateId: event.advocate?.id ?? null,
    friendId: event.friend?.id ?? null,
    body: event,
  };
}
