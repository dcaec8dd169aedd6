import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ReferralEvent } from "@offshoot/core";

/** What the server does to one request of events. */
export type Fault =
  /** Answers with a status and takes nothing. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Takes nothing and cuts the connection. */
  | "reset"
  /** Takes the events and cuts the connection before the answer. */
  | "lose-answer"
  /** Takes the events, begins to answer and never ends. */
  | "half-answer"
  /** Takes the events and answers after so many milliseconds. */
  | { readonly afterMs: number };

/** One request of events as it arrived. */
export interface Arrival {
  /** Milliseconds of a clock that never jumps. */
  readonly at: number;
  readonly ids: readonly string[];
  readonly bytes: number;
  /** What the request's own header `x-from` says. */
  readonly from: string | undefined;
  /** When the answer was complete or the connection gone, on the same clock; absent while it is open. */
  endedAt?: number;
}

/** A backend that keeps events in memory and misbehaves on demand. */
export interface FaultServer {
  readonly origin: string;
  readonly arrivals: readonly Arrival[];
  /** Most requests of events that were open at the same time. */
  readonly mostInFlight: number;
  /** Events by id, each with every body it came with. */
  readonly stored: ReadonlyMap<string, readonly string[]>;
  /** Events in the order in which they were first taken. */
  readonly order: readonly string[];
  /** Chooses the fault of each request; `undefined` behaves. */
  misbehave(choose: (events: readonly ReferralEvent[], index: number) => Fault | undefined): void;
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Starts the server; pages are empty but for the script. */
export async function startFaultServer(script: string): Promise<FaultServer> {
  const stored = new Map<string, string[]>();
  const order: string[] = [];
  const arrivals: Arrival[] = [];
  let choose: (events: readonly ReferralEvent[], index: number) => Fault | undefined = () => undefined;
  let inFlight = 0;
  let mostInFlight = 0;

  function take(events: readonly ReferralEvent[]): string {
    const accepted = events.filter(({ id }) => !stored.has(id)).map(({ id }) => id);
    const duplicates = events.filter(({ id }) => stored.has(id)).map(({ id }) => id);
    for (const event of events) {
      if (!stored.has(event.id)) order.push(event.id);
      stored.set(event.id, [...(stored.get(event.id) ?? []), JSON.stringify(event)]);
    }
    const rejected = events.filter((event) => event.type === "rejected.by.server").map(({ id }) => ({ id }));
    const isRejected = (id: string) => rejected.some((entry) => entry.id === id);
    return JSON.stringify({ accepted: accepted.filter((id) => !isRejected(id)), duplicates, rejected });
  }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    inFlight += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    let arrival: Arrival | undefined;
    response.on("close", () => {
      inFlight -= 1;
      if (arrival) arrival.endedAt = performance.now();
    });
    const body = await readBody(request);
    const { events } = JSON.parse(body) as { events: ReferralEvent[] };
    const from = request.headers["x-from"]?.toString();
    arrival = { at, ids: events.map(({ id }) => id), bytes: Buffer.byteLength(body), from };
    arrivals.push(arrival);
    const fault = choose(events, arrivals.length - 1);
    if (fault === "reset") return void request.socket.destroy();
    if (typeof fault === "object" && "status" in fault) {
      return void response.writeHead(fault.status, fault.headers).end(fault.body ?? "");
    }
    const answer = take(events);
    if (fault === "lose-answer") return void request.socket.destroy();
    response.writeHead(200, { "content-type": "application/json", "content-length": answer.length });
    if (fault === "half-answer") return void response.write(answer.slice(0, answer.length / 2));
    if (fault) await new Promise((resolve) => setTimeout(resolve, fault.afterMs));
    response.end(answer);
  }

  const server = createServer((request, response) => {
    if (request.method === "POST") return void receive(request, response).catch(() => response.destroy());
    const isScript = request.url === "/page.js";
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" });
    response.end(
      isScript ? script : `<!doctype html><title>page</title><script type="module" src="/page.js"></script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    arrivals,
    stored,
    order,
    get mostInFlight() {
      return mostInFlight;
    },
    misbehave(next) {
      choose = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
