import { createServer } from "node:http";
import { type Listening, listen } from "../page/listen.ts";

const pageOf = (path: string) =>
  `<!doctype html><html lang="en"><head><title>bench</title><link rel="icon" href="data:,"></head>
<body><h1>Shoes</h1><script type="module" src="${path}.js"></script></body></html>`;

/**
 * Serves scripts by their file names, and at `/name` a small page with the script `name.js`, the same for all but that.
 */
export async function serveScripts(scripts: ReadonlyMap<string, string>): Promise<Listening> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const script = scripts.get(pathname.slice(1));
    const isPage = scripts.has(`${pathname.slice(1)}.js`);
    if (isPage) response.writeHead(200, { "content-type": "text/html" }).end(pageOf(pathname));
    else if (script !== undefined) response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    else response.writeHead(404).end();
  });
  return listen(server);
}
