import type { SSEStreamingApi } from "hono/streaming";
import { readBackendEvents } from "./backend-events.ts";
import { findAdvocate } from "./customers.ts";
import { describeEvent } from "./describe-event.ts";
import { listReports, type QueuedReport } from "./order-reports.ts";
import type { ShopServices } from "./shop-environment.ts";

const LOOK_AGAIN_MS = 400;

function reportState({ confirmedAt, settlesAt }: QueuedReport, now: number): "settling" | "waiting" | "confirmed" {
  if (confirmedAt !== null) return "confirmed";
  return settlesAt > now ? "settling" : "waiting";
}

/** Streams what changes to one open live page, from a place in the backend's log on, until the page goes. */
export async function streamLiveFeed(stream: SSEStreamingApi, services: ShopServices, after: number): Promise<void> {
  const { backend, database, secrets } = services;
  const nameOf = (code: string) => findAdvocate(database, code)?.name ?? code;
  const said = new Map<string, string>();
  let cursor = after;

  async function sayIfChanged(event: string, value: unknown): Promise<void> {
    const data = JSON.stringify(value);
    if (said.get(event) === data) return;
    said.set(event, data);
    await stream.writeSSE({ event, data });
  }

  while (!stream.aborted && !stream.closed) {
    const now = Date.now();
    await sayIfChanged("backend", backend.state);
    await sayIfChanged(
      "reports",
      listReports(database).map((report) => ({
        orderId: report.orderId,
        friend: report.friend.id,
        advocate: report.code && nameOf(report.code),
        state: reportState(report, now),
        tries: report.tries,
        lastError: report.lastError,
      })),
    );
    for (const stored of await readBackendEvents(backend, secrets.adminToken, cursor)) {
      cursor = stored.cursor;
      const { type, at } = stored.event;
      const data = JSON.stringify({ type, at, sentence: describeEvent(stored.event, nameOf) });
      await stream.writeSSE({ event: "happened", id: String(cursor), data });
    }
    await stream.sleep(LOOK_AGAIN_MS);
  }
}
