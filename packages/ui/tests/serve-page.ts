import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { bundlePage } from "./bundle-page.ts";

/** The policy under which every card must work: no inline styles, no nonce, no trusted types at all. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reports";

/** A page with the gallery script under a strict policy. */
export interface ServedPage {
  /** Address of the page; `?dir=rtl`, `?lang=ar` and `?css=…` shape it. */
  readonly url: string;
  /** Violations the browser reported, as it sent them. */
  readonly reports: readonly string[];
  readonly close: () => void;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** Serves the gallery to a browser test. */
export async function servePage(): Promise<ServedPage> {
  const script = await bundlePage("gallery.ts");
  const reports: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/reports") reports.push(await readBody(request));
    const [type, body] =
      pathname === "/gallery.js"
        ? ["text/javascript", script]
        : pathname === "/page.css"
          ? ["text/css", searchParams.get("css") ?? ""]
          : [
              "text/html",
              `<!doctype html><html lang="${searchParams.get("lang") ?? "en"}" dir="${searchParams.get("dir") ?? "ltr"}"><title>Cards</title>` +
                `<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="stylesheet" href="/page.css?css=${encodeURIComponent(searchParams.get("css") ?? "")}">` +
                `<main><h1>Cards</h1></main><script src="/gallery.js"></script></html>`,
            ];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": STRICT_CSP });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, reports, close: () => server.close() };
}
