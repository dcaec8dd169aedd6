import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** A plain host: it knows files and nothing else. */
export interface Host {
  readonly origin: string;
  /** Path of every request, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** What a host serves, and how. */
export interface HostOptions {
  /** Folders by the path under which they stand. */
  readonly folders: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Changes a page on its way. */
  readonly edit?: (html: string) => string;
}

/** Serves folders on loopback, as a static host does. */
export async function serveFolders({ folders, headers = {}, edit = (html) => html }: HostOptions): Promise<Host> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    requests.push(pathname);
    const prefix = Object.keys(folders).find((path) => pathname.startsWith(path));
    const name = prefix === undefined ? "" : pathname.slice(prefix.length) || "index.html";
    const file = join(folders[prefix ?? ""] ?? "", name);
    if (request.method !== "GET") return response.writeHead(204).end();
    if (prefix === undefined || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const type = extname(file);
    const body = readFileSync(file, "utf8");
    response.writeHead(200, { "content-type": TYPES[type] ?? "application/octet-stream", ...headers });
    response.end(type === ".html" ? edit(body) : body);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
