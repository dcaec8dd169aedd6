import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { ROOT } from "../root.ts";

const FOLDER = "packages/offshoot";
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
};
/** What every page must work under; only the report itself holds a frame. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The backend that the page brings along, so that a server and a page answer alike. */
interface Backend {
  readonly ENDPOINT: string;
  createBackend(): {
    answer(method: string, path: string, body: unknown): { status: number; body: unknown } | null;
  };
}

/** A server on loopback with the conformance page and the built files under the strict policy. */
export interface ConformanceServer {
  /** Address of the page. */
  readonly url: string;
  close(): Promise<void>;
}

/** How the page is served. */
export interface ConformanceOptions {
  /** Whether the server has the backend; without it the page brings its own, as on a host's own server. @default true */
  readonly hasBackend?: boolean;
  /** Changes a file before it is sent, by its path under the package. @default none is changed */
  readonly change?: (path: string, body: Buffer) => Buffer | string;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

/** Serves the folder of the package as a static server does. A backend is new with every server, and its memory empty. */
export async function serveConformance(options: ConformanceOptions = {}): Promise<ConformanceServer> {
  const { hasBackend = true, change = (_path, body) => body } = options;
  const source = new URL(`file://${ROOT}/${FOLDER}/conformance/backend.js`).href;
  const { ENDPOINT, createBackend } = (await import(source)) as Backend;
  const backend = createBackend();

  async function sendFile(path: string, response: ServerResponse): Promise<void> {
    const name = normalize(path.endsWith("/") ? `${path}index.html` : path);
    const body = await readFile(join(ROOT, FOLDER, name)).catch(() => null);
    const type = TYPES[extname(name)] ?? "application/octet-stream";
    response.writeHead(body === null ? 404 : 200, { "content-type": type, "content-security-policy": POLICY });
    response.end(body === null ? "" : change(name, body));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (!hasBackend || !pathname.startsWith(ENDPOINT)) return sendFile(pathname, response);
    const method = request.method ?? "GET";
    const given = backend.answer(method, pathname.slice(ENDPOINT.length), await readJson(request));
    // A backend that is away answers nothing at all.
    if (given === null) return void request.socket.destroy();
    response.writeHead(given.status, { "content-type": "application/json" }).end(JSON.stringify(given.body));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.writeHead(400).end(error.message));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/conformance/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
