import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { ChaosEvent } from "./chaos-event.ts";
import type { Fault } from "./choose-fault.ts";
import type { Ledger } from "./ledger.ts";

/** Most events that a request may hold where requests are too large. */
const MOST_EVENTS = 5;

/** Milliseconds between the two halves of a slow answer; less than the page's adapter waits. */
const SLOW_MS = 250;

const PORTAL = "<!doctype html><title>Welcome</title><p>Please accept the terms of this network.";

/** Faults that the events do not survive, each with its answer. */
function refuse(fault: Fault, response: ServerResponse): boolean {
  if (fault === "reset") response.socket?.resetAndDestroy();
  else if (fault === "unavailable") response.writeHead(503).end();
  else if (fault === "busy-seconds") response.writeHead(429, { "retry-after": "1" }).end();
  else if (fault === "busy-date") {
    response.writeHead(429, { "retry-after": new Date(Date.now() + 2000).toUTCString() }).end();
  } else if (fault === "portal") response.writeHead(200, { "content-type": "text/html" }).end(PORTAL);
  else return false;
  return true;
}

/** Answers one request of events, or does not. */
export async function answerEvents(
  fault: Fault,
  events: readonly ChaosEvent[],
  ledger: Ledger,
  response: ServerResponse,
): Promise<void> {
  if (refuse(fault, response)) return;
  if (fault === "too-large" && events.length > MOST_EVENTS) return void response.writeHead(413).end();
  const hasBad = events.some(({ data }) => data.isBad);
  const answer = hasBad ? "" : JSON.stringify(ledger.take(events));
  if (fault === "lose-answer") return void response.socket?.destroy();
  if (hasBad) return void response.writeHead(400).end();
  response.writeHead(200, { "content-type": "application/json", "content-length": answer.length });
  if (fault !== "slow" && fault !== "half-answer") return void response.end(answer);
  response.write(answer.slice(0, answer.length / 2));
  if (fault === "half-answer") return;
  await sleep(SLOW_MS);
  response.end(answer.slice(answer.length / 2));
}
