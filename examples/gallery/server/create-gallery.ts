import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { bundleCards } from "../../../scripts/browser/bundle-cards.ts";
import { HOST_STYLES, readHostStyles } from "../../../scripts/browser/host-styles.ts";
import { renderPage } from "./render-page.ts";

const PAGE = new URL("../page/", import.meta.url);
const STYLES = ["colours.css", "page.css", "controls.css", "figures.css"];
// As strict as a site can be: whatever a card did against it would be missing from the page.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Makes the gallery's server: one page, its script bundled from source, its styles and those of the sites it plays. */
export async function createGallery(): Promise<Server> {
  const scripts = await bundleCards(fileURLToPath(new URL("gallery.ts", PAGE)));
  const hosts = new Map<string, string>();
  for (const name of HOST_STYLES) hosts.set(`/host/${name}.css`, await readHostStyles(name));

  async function find(path: string): Promise<readonly [type: string, body: string] | null> {
    if (path === "/") return ["text/html", renderPage(STYLES)];
    const script = scripts.get(path);
    if (script !== undefined) return ["text/javascript", script];
    const host = hosts.get(path);
    if (host !== undefined) return ["text/css", host];
    return STYLES.includes(path.slice(1)) ? ["text/css", await readFile(new URL(path.slice(1), PAGE), "utf8")] : null;
  }

  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [type, body] = (await find(pathname)) ?? ["text/plain", "There is nothing here.\n"];
    response.writeHead(type === "text/plain" ? 404 : 200, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": POLICY,
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
    response.end(body);
  });
}
