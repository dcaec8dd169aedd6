import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { ROOT } from "../root.ts";

const FOLDERS = ["packages/offshoot/conformance", "packages/offshoot/dist"];
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
};

interface SentEvent {
  readonly id: string;
}

/** A server on loopback with the conformance page, the built script and an endpoint that remembers what it was sent. */
export interface ConformanceServer {
  readonly origin: string;
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const name = path === "/" ? "/index.html" : normalize(path);
  for (const folder of FOLDERS) {
    const body = await readFile(join(ROOT, folder, name)).catch(() => null);
    if (body === null) continue;
    response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" }).end(body);
    return;
  }
  sendJson(response, 404, { code: "not-found" });
}

/** Starts a server with an empty memory. It keeps every copy that it receives, so that a second one is seen. */
export async function serveConformance(): Promise<ConformanceServer> {
  const received: SentEvent[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname === "/received") return sendJson(response, 200, received);
    if (pathname !== "/offshoot/events" || request.method !== "POST") return sendFile(pathname, response);
    const { events } = JSON.parse(await readBody(request)) as { events: SentEvent[] };
    received.push(...events);
    sendJson(response, 200, { accepted: events.map(({ id }) => id), duplicates: [], rejected: [] });
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) =>
      sendJson(response, 400, { code: "bad-request", message: error.message }),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
