import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { answer } from "./answer.ts";
import { type ArrivedEvent, decodeEvents } from "./decode-events.ts";
import { createSite, type Site } from "./site.ts";

/** The backends of all libraries, and the pages they run on. */
export interface Collector {
  /** The site of a library in one scenario, made when it is first asked for. */
  siteOf(library: string, scenario: string): Site;
  close(): Promise<void>;
}

const PAGE = `<!doctype html><html lang="en"><title>bench</title><link rel="icon" href="data:,"><script type="module" src="`;

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Serves scripts, and to `/` a page with the script of its host's library, `?after=` so many milliseconds. */
async function serve(
  site: Site,
  { pathname, searchParams }: URL,
  scripts: ReadonlyMap<string, string>,
  response: ServerResponse,
): Promise<void> {
  const file = pathname.slice(1);
  const script = scripts.get(file);
  if (script !== undefined) {
    site.scripts.add(file);
    return void response.writeHead(200, { "content-type": "text/javascript" }).end(script);
  }
  // What a library asks for besides is of no use to it here.
  if (pathname !== "/") return void response.writeHead(404).end();
  await sleep(Number(searchParams.get("after") ?? 0));
  const [library] = new URL(site.address).host.split(".");
  response.writeHead(200, { "content-type": "text/html" }).end(`${PAGE}/${library}.js"></script></html>`);
}

/** A body that cannot be read is our fault, not the library's: it must be heard of. */
function attemptToDecode(site: Site, body: Buffer): readonly ArrivedEvent[] | null {
  try {
    return decodeEvents(body);
  } catch (error) {
    console.warn(`${site.address}: unreadable request: ${error}`);
    return null;
  }
}

/** Takes events, or answers 503 while away. */
async function collect(site: Site, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  const events = attemptToDecode(site, body);
  if (events === null) return void response.writeHead(400).end();
  site.receive(body, events);
  if (site.isAway) return void response.writeHead(503).end();
  const { type, body: text } = answer(
    path,
    events.map(({ id }) => id),
  );
  response.writeHead(200, { "content-type": type }).end(text);
}

/**
 * Starts the collector on this machine; each site is a host under `localhost`, which browsers keep apart and look up nowhere.
 *
 * @param scripts Files by name; the page of a library begins with `<library>.js`.
 */
export async function startCollector(scripts: ReadonlyMap<string, string>): Promise<Collector> {
  const sites = new Map<string, Site>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const site = sites.get(request.headers.host ?? "");
    if (site === undefined) return void response.writeHead(404).end();
    const done =
      request.method === "POST" ? collect(site, url.pathname, request, response) : serve(site, url, scripts, response);
    // A page that is gone cuts what it was sending.
    done.catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    siteOf(library, scenario) {
      const host = `${library}.${scenario}.localhost:${port}`;
      const site = sites.get(host) ?? createSite(`http://${host}/`);
      sites.set(host, site);
      return site;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
