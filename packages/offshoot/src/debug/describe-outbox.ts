import type { Receipt } from "@offshoot/core";
import { count } from "./count.js";
import { formatSpan } from "./format-time.js";
import type { OutboxState } from "./read-outbox.js";
import type { Row, Section } from "./report.js";

/** Most events that wait, unless the adapter was told otherwise. */
const BACKLOG = 10_000;

const LIMIT =
  "Read from the queue of the HTTP adapter. An adapter of your own, a backlog limit of your own, and events in memory cannot be seen from here.";

const TONES = { durable: "good", memory: "warn", dropped: "bad" } as const;

/** Says how many events wait, for how long, and for what. */
export function describeOutbox(state: OutboxState, last: Receipt | undefined, now: number): Section {
  const { journaled, calls, stored, storedCount, pauseMs, isSending, hasDatabase, others } = state;
  const waiting = storedCount + journaled.length;
  const oldest = [...stored, ...journaled].map(({ at }) => at).sort((a, b) => a - b)[0];
  const room = waiting > BACKLOG * 0.8 ? "bad" : waiting > 0 ? "warn" : "good";
  const rows: Row[] = [
    { name: "Waiting", value: `${count(waiting, "event")} of ${BACKLOG}`, tone: room },
    ...(oldest === undefined ? [] : [{ name: "Oldest", value: `${formatSpan(now - oldest)} ago` }]),
    { name: "Database", value: hasDatabase ? count(storedCount, "event") : "none: nothing has had to be kept" },
    { name: "Journal", value: count(journaled.length, "event") },
    ...(calls > 0
      ? [
          {
            name: "Written down",
            value: `${count(calls, "report")}: each waits for its program and for consent`,
            tone: "warn" as const,
          },
        ]
      : []),
    {
      name: "Next try",
      value: pauseMs > 0 ? `not before ${formatSpan(pauseMs)} from now: the last one failed` : "any time",
      ...(pauseMs > 0 && { tone: "warn" }),
    },
    {
      name: "Sender",
      value:
        isSending === null
          ? "each tab for itself"
          : isSending
            ? "a tab is sending now"
            : "one tab at a time; nobody sends now",
    },
    ...(last
      ? [
          {
            name: "Last receipt",
            value: last.reason ? `${last.durability}: ${last.reason}` : last.durability,
            tone: TONES[last.durability],
          },
        ]
      : []),
    ...(others.length > 0 ? [{ name: "Other queues", value: others.join(", ") }] : []),
  ];
  return { title: "Outbox", summary: waiting > 0 ? `${count(waiting, "event")} waiting` : "empty", rows, limit: LIMIT };
}
