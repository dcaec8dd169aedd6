import type { ReferralEvent } from "@offshoot/core";
import { FieldFault, readInstant, readRecord } from "../http/fields.js";
import { Refusal } from "../http/refusal.js";
import { readEvent } from "./read-event.js";

/** An event that is not kept, and why. */
export interface RejectedEvent {
  /** Id of the event as far as it has one, else an empty string. */
  readonly id: string;
  readonly code: "event-invalid" | "unknown-program";
  readonly message: string;
}

/** An answer says something of each event, so that a small body of nothing but bad ones could ask for a huge answer. */
const MOST_EVENTS = 1000;

/** A batch sorted into what can be stored and what cannot. */
export interface Batch {
  readonly events: readonly ReferralEvent[];
  readonly rejected: readonly RejectedEvent[];
}

function readEnvelope(body: unknown): readonly unknown[] {
  try {
    const { schema, sentAt, events } = readRecord(body, "body");
    if (schema !== "offshoot/1") throw new FieldFault('schema: expected "offshoot/1".');
    readInstant(sentAt, "sentAt");
    if (!Array.isArray(events)) throw new FieldFault("events: expected a list of events.");
    if (events.length > MOST_EVENTS) {
      const message = `events: expected at most ${MOST_EVENTS} in one request, got ${events.length}. Send them in several.`;
      throw new Refusal(413, "batch-too-large", message);
    }
    return events;
  } catch (error) {
    if (error instanceof FieldFault) throw new Refusal(400, "envelope-invalid", error.message);
    throw error;
  }
}

const idOf = (event: unknown) => {
  const id = (event as { id?: unknown } | null)?.id;
  return typeof id === "string" ? id.slice(0, 128) : "";
};

/**
 * Reads a batch event by event, so that a bad one harms no other.
 *
 * @param isProgram Tells whether a program is one of ours.
 * @throws Refusal when the envelope itself is wrong, or there are more than 1,000 events.
 */
export function readBatch(body: unknown, isProgram: (key: string) => boolean): Batch {
  const events: ReferralEvent[] = [];
  const rejected: RejectedEvent[] = [];
  for (const candidate of readEnvelope(body)) {
    try {
      const event = readEvent(candidate);
      if (isProgram(event.program)) events.push(event);
      else {
        const message = "program: expected the key of a program that this backend knows.";
        rejected.push({ id: event.id, code: "unknown-program", message });
      }
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      rejected.push({ id: idOf(candidate), code: "event-invalid", message: error.message });
    }
  }
  return { events, rejected };
}
