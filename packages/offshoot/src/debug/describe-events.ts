import { count } from "./count.js";
import { formatClock } from "./format-time.js";
import type { Log } from "./log.js";
import type { OutboxState } from "./read-outbox.js";
import type { Row, Section } from "./report.js";

const MOST_SHOWN = 20;
const LIMIT = "Events from before this panel was there are only seen while they wait in the outbox.";

/** Tells the events of this page, newest first, each with its receipt and whether it still waits. */
export function describeEvents({ events }: Log, outbox: OutboxState): Section {
  const waiting = [...outbox.journaled, ...outbox.stored];
  const isWaiting = (id: string) => waiting.some((one) => one.id === id);
  const live = events.map(({ event: { id, type, at }, receipt: { durability, reason } }): Row & { at: number } => {
    const kept = durability === "memory" ? "in memory" : isWaiting(id) ? "waits" : "left the outbox";
    const fate = durability === "dropped" ? `dropped: ${reason}` : `${durability}, ${kept}`;
    const tone = durability === "dropped" ? "bad" : kept === "left the outbox" ? "good" : "warn";
    return { name: formatClock(Date.parse(at)), value: `${type} · ${fate}`, tone, at: Date.parse(at) };
  });
  const before = waiting
    .filter(({ id }) => !events.some(({ event }) => event.id === id))
    .map(({ type, at }) => ({ name: formatClock(at), value: `${type} · waits`, tone: "warn" as const, at }));
  const rows = [...before, ...live].sort((a, b) => b.at - a.at).slice(0, MOST_SHOWN);
  return {
    title: "Events",
    summary: rows.length > 0 ? count(before.length + live.length, "event") : "none yet",
    rows:
      rows.length > 0
        ? rows.map(({ at: _, ...row }) => row)
        : [{ name: "Events", value: "none since this panel is here" }],
    limit: LIMIT,
  };
}
