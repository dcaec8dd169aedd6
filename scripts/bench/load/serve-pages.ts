import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { ROOT } from "../../root.ts";
import { type Listening, listen } from "../page/listen.ts";
import { PROGRAM } from "../page/program.ts";
import { pageOf, SITE_FILES } from "./page.ts";
import { SUBJECTS } from "./subjects.ts";

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

/** Acknowledges our events; a peer is answered with what leaves it at its defaults. */
async function answerOf(path: string, request: IncomingMessage): Promise<unknown> {
  if (path === "/program.json") return { ...PROGRAM, backend: { endpoint: "/collect" } };
  if (path !== "/collect/events") return {};
  const { events } = JSON.parse(await readBody(request)) as { events: readonly { id: string }[] };
  return { accepted: events.map(({ id }) => id), duplicates: [], rejected: [] };
}

const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css", svg: "image/svg+xml" };

/**
 * Serves the page of each subject, and files compressed as a host does.
 *
 * @param scripts Code of the peers by file name; ours is served as it was built.
 */
export async function servePages(scripts: ReadonlyMap<string, string>): Promise<Listening> {
  const compressed = new Map<string, Buffer>();
  const textOf = (path: string): string | undefined => {
    if (path.startsWith("/offshoot/"))
      return readFileSync(join(ROOT, "packages/offshoot/dist", path.slice("/offshoot/".length)), "utf8");
    return SITE_FILES[path] ?? scripts.get(path.slice(1));
  };
  const fileAt = (path: string): Buffer | undefined => {
    const text = compressed.has(path) ? undefined : textOf(path);
    if (text !== undefined) compressed.set(path, brotliCompressSync(text));
    return compressed.get(path);
  };
  const server = createServer(async (request, response) => {
    const { pathname: path } = new URL(request.url ?? "/", "http://localhost");
    const subject = SUBJECTS.find(({ name }) => path === `/${name}`);
    const type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ""];
    const file = type && fileAt(path);
    if (subject) response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pageOf(subject));
    else if (file) response.writeHead(200, { "content-type": type, "content-encoding": "br" }).end(file);
    else if (type) response.writeHead(404).end();
    else {
      const answer = JSON.stringify(await answerOf(path, request));
      response.writeHead(200, { "content-type": "application/json" }).end(answer);
    }
  });
  return listen(server);
}
