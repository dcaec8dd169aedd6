import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readAttributionCookie } from "@offshoot/core";
import { program } from "../page/program.js";
import { bundlePage } from "./bundle-page.ts";
import { createLedger, type Reader } from "./ledger.ts";
import { readCookie } from "./read-cookie.ts";
import { readJson } from "./read-json.ts";

const FILES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  svg: "image/svg+xml",
};
// No inline script or style, no eval, nothing from elsewhere, and no markup made from strings.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Who asks. */
interface Visitor {
  /** Id of the browser. */
  readonly id: string;
  /** Who is signed in there. */
  readonly reader: Reader | undefined;
  readonly cookies: string;
}

type Route = (
  visitor: Visitor,
  request: IncomingMessage,
  path: string,
) => Promise<readonly [status: number, body: unknown]>;

/** Makes the shop's server: its page, and six routes that take and answer JSON. */
export async function createSeedShop(): Promise<Server> {
  const scripts = await bundlePage();
  const ledger = createLedger(program);
  /** Who is signed in, by the id of the browser. */
  const sessions = new Map<string, string>();

  const routes: Readonly<Record<string, Route>> = {
    "GET /session": async ({ reader }) => [200, { reader: reader ?? null }],
    async "POST /session"({ id }, request) {
      const { name, isNamed } = await readJson(request);
      const called = typeof name === "string" ? name.trim().slice(0, 40) : "";
      if (!called) return [400, { error: 'expected { "name": "Ana" }' }];
      const reader = await ledger.signIn(called, isNamed === true);
      sessions.set(id, reader.id);
      return [200, { reader }];
    },
    async "DELETE /session"({ id }) {
      sessions.delete(id);
      return [200, { reader: null }];
    },
    async "POST /events"(_visitor, request) {
      const { type, data } = await readJson(request);
      if (type === "touch.captured") ledger.countVisit(String((data as { code?: unknown } | undefined)?.code));
      return [200, {}];
    },
    "GET /summary": async ({ reader }) => (reader ? [200, await ledger.summary(reader)] : [401, {}]),
    "GET /invitations": async (_visitor, _request, path) => [200, ledger.invitation(path.split("/")[2] ?? "")],
    async "POST /orders"({ id, reader, cookies }) {
      // The server reads for itself who referred the buyer.
      const record = readAttributionCookie(cookies, { program: program.program });
      const touches = [record?.first, record?.last];
      const typed = touches.findLast((touch) => touch?.source === "typed" || touch?.source === "claimed");
      return [201, await ledger.order(id, (typed ?? record?.first)?.code, reader)];
    },
  };

  async function serveFile(path: string, response: ServerResponse): Promise<void> {
    const script = scripts.get(path);
    if (script) return void response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    const name = path === "/" ? "index.html" : path.slice(1);
    const type = /^[a-z]+\.(html|css|svg)$/.exec(name)?.[1];
    const file = type && (await readFile(new URL(`../page/${name}`, import.meta.url)).catch(() => null));
    if (!type || !file) return void response.writeHead(404).end("Not found");
    response.writeHead(200, { "content-type": FILES[type], "content-security-policy": POLICY }).end(file);
  }

  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const cookies = request.headers.cookie ?? "";
    const known = readCookie(cookies, "loam");
    const id = known ?? randomUUID();
    response.setHeader("cache-control", "no-store");
    if (!known) response.setHeader("set-cookie", `loam=${id}; Path=/; HttpOnly; SameSite=Lax`);
    const route = routes[`${request.method} /${pathname.split("/")[1]}`];
    try {
      if (!route) return await serveFile(pathname, response);
      const visitor = { id, cookies, reader: ledger.find(sessions.get(id) ?? "") };
      const [status, body] = await route(visitor, request, pathname);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    } catch (error) {
      console.error(error);
      response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify({ error: "not understood" }));
    }
  });
}
