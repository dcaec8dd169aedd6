import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const DIST = new URL("../dist/", import.meta.url);

/** What a request is answered with. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A site of its own origin that serves the built script, and what a test puts on it. */
export interface Site {
  readonly origin: string;
  /** Path of every request, in order. */
  readonly requests: string[];
  /** Body of every batch of events that arrived. */
  readonly events: { readonly id: string; readonly type: string; readonly data: Record<string, unknown> }[];
  close(): Promise<void>;
}

/**
 * Serves pages by path. `/offshoot/events` acknowledges what it gets; everything else under `/offshoot/` answers 404.
 *
 * @param pages Answers by path; asked anew for each request.
 */
export async function serveSite(pages: Readonly<Record<string, Answer | (() => Answer)>>): Promise<Site> {
  const requests: string[] = [];
  const events: Site["events"] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    requests.push(path);
    const send = ({ status = 200, type = "text/html", headers = {}, body }: Answer) => {
      response.writeHead(status, { "content-type": `${type}; charset=utf-8`, ...headers }).end(body);
    };
    const page = pages[path];
    const file = new URL(`.${path}`, DIST);
    if (page) send(typeof page === "function" ? page() : page);
    else if (/^\/offshoot(\.[\w.-]+)?\.js$/.test(path) && existsSync(file)) {
      send({ type: "text/javascript", body: readFileSync(file, "utf8") });
    } else if (path === "/offshoot.css") {
      send({ type: "text/css", body: readFileSync(file, "utf8") });
    } else if (path === "/offshoot/events" && request.method === "POST") {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        const batch: Site["events"] = JSON.parse(body).events;
        events.push(...batch);
        const accepted = batch.map(({ id }) => id);
        send({ type: "application/json", body: JSON.stringify({ accepted, duplicates: [], rejected: [] }) });
      });
    } else send({ status: 404, type: "text/plain", body: "not found" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    events,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
