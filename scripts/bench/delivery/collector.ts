import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A backend for any of the libraries, and the pages they run on. */
export interface Collector {
  readonly origin: string;
  /** Whether it answers 503 to every event. */
  isAway: boolean;
  /** Ids under which each marker arrived: more than one id means that no backend could tell that they are the same event. */
  readonly idsByMarker: ReadonlyMap<string, ReadonlySet<string>>;
  close(): Promise<void>;
}

const MARKER = /marker\W+(m-[\w-]+)/;

/** Finds every event in a request of any of the libraries: the innermost object with both an id and a marker. */
function readEvents(value: unknown, found: [marker: string, id: string][] = []): [marker: string, id: string][] {
  if (typeof value !== "object" || value === null) return found;
  const { id, messageId, eid } = value as Record<string, unknown>;
  const key = [id, messageId, eid].find((candidate) => typeof candidate === "string");
  const marker = MARKER.exec(JSON.stringify(value))?.[1];
  if (typeof key === "string" && marker !== undefined) found.push([marker, key]);
  else for (const inner of Object.values(value)) readEvents(inner, found);
  return found;
}

/** Answers as the backend of each library would: ours names ids, the others only look at the status. */
function answer(body: unknown): string {
  const { events = [] } = body as { events?: { id: string }[] };
  return JSON.stringify({ accepted: events.map(({ id }) => id), duplicates: [], rejected: [], success: true });
}

/** Starts the collector; `/name` is an empty page with the script of that name. */
export async function startCollector(scripts: ReadonlyMap<string, string>): Promise<Collector> {
  const idsByMarker = new Map<string, Set<string>>();
  const collector = { isAway: false, idsByMarker };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (request.method === "POST") {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      if (collector.isAway) return void response.writeHead(503).end();
      const body = JSON.parse(Buffer.concat(chunks).toString() || "{}");
      for (const [marker, id] of readEvents(body)) {
        idsByMarker.set(marker, new Set([...(idsByMarker.get(marker) ?? []), id]));
      }
      return void response.writeHead(200, { "content-type": "application/json" }).end(answer(body));
    }
    const script = scripts.get(pathname.slice(1).replace(/\.js$/, ""));
    if (script === undefined) return void response.writeHead(404).end();
    const isScript = pathname.endsWith(".js");
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" });
    response.end(
      isScript ? script : `<!doctype html><title>bench</title><script type="module" src="${pathname}.js"></script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(collector, {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}
