import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { bundleOnce } from "../../../scripts/browser/bundle-for-browser.js";
import type { ProgramDocument } from "../src/program/program-document.js";

/** A site on loopback whose every page runs core, whatever its host and path. */
export interface CoreSite {
  readonly port: number;
  /** Paths of all requests so far, with their queries. */
  readonly requests: string[];
  /** What the next pages start. */
  program: ProgramDocument;
  /** Gives the markup of a page before core's script. */
  markup: (path: string) => string;
  /** Address of a page. */
  at(path: string, host?: string): string;
  close(): Promise<void>;
}

/** Starts the site. */
export async function serveCore(): Promise<CoreSite> {
  const script = await bundleOnce(join(import.meta.dirname, "core-page.ts"), { isProduction: true });
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push(path);
    // A frame without an origin asks for its own script as a stranger.
    if (path === "/core.js") {
      return void response
        .writeHead(200, { "content-type": "text/javascript", "access-control-allow-origin": "*" })
        .end(script);
    }
    const { program, markup } = site;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(
      `<!doctype html><html lang="en"><head><title>${path}</title><link rel="icon" href="data:,"></head><body>
<script>program = ${JSON.stringify(program)}</script>${markup(path)}<script type="module" src="/core.js"></script></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const site: CoreSite = {
    port,
    requests,
    program: { program: "acme", consent: "granted" },
    markup: () => "",
    at: (path, host = "127.0.0.1") => `http://${host}:${port}${path}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return site;
}
