import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { bundleCards } from "../../../scripts/browser/bundle-cards.ts";
import { type HostStyles, readHostStyles } from "../../../scripts/browser/host-styles.ts";
import { FONT_CSS, readFont } from "./page-font.ts";

/** The policy under which every card must work: no inline styles, no nonce, no trusted types at all. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reports";

/** A page with the gallery script under a strict policy. */
export interface ServedPage {
  /** Address of the page; `?dir=rtl`, `?lang=ar`, `?css=…`, `?host=bootstrap`, `?font=test` and `?copies=2` shape it. */
  readonly url: string;
  /** Violations the browser reported since they were last taken, as it sent them. */
  readonly takeReports: () => readonly string[];
  readonly close: () => void;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** Only the page's own font is let in besides, where it has one. */
const policyOf = (query: URLSearchParams) => (query.has("font") ? `${STRICT_CSP}; font-src 'self'` : STRICT_CSP);

function pageOf(query: URLSearchParams): string {
  return (
    `<!doctype html><html lang="${query.get("lang") ?? "en"}" dir="${query.get("dir") ?? "ltr"}"><title>Cards</title>` +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">' +
    `<link rel="stylesheet" href="/page.css?${query.toString().replaceAll("&", "&amp;")}">` +
    '<main><h1>Cards</h1></main><script type="module" src="/page.js"></script>' +
    (query.has("copies") ? '<script type="module" src="/second/page.js"></script></html>' : "</html>")
  );
}

/** The site's own styles first, then what the test wants of the page. */
async function stylesOf(query: URLSearchParams): Promise<string> {
  const host = await readHostStyles((query.get("host") ?? "none") as HostStyles);
  return host + (query.has("font") ? FONT_CSS : "") + (query.get("css") ?? "");
}

/** Serves the gallery to a browser test. */
export async function servePage(): Promise<ServedPage> {
  const scripts = await bundleCards(fileURLToPath(new URL("gallery.ts", import.meta.url)));
  const reports: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://localhost");
    const send = (type: string, body: string | Buffer) => {
      response.writeHead(200, { "content-type": type, "content-security-policy": policyOf(query) });
      response.end(body);
    };
    // What stands under another address is another copy.
    const script = scripts.get(pathname.replace(/^\/second/, ""));
    if (pathname === "/reports") reports.push(await readBody(request));
    if (script !== undefined) send("text/javascript; charset=utf-8", script);
    else if (pathname.startsWith("/fonts/")) send("font/woff2", await readFont(pathname));
    else if (pathname === "/page.css") send("text/css; charset=utf-8", await stylesOf(query));
    else send("text/html; charset=utf-8", pageOf(query));
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    takeReports: () => reports.splice(0),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
