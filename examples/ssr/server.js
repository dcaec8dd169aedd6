import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { keepTouch } from "./keep-touch.js";

const port = Number(process.env.PORT || 4176);
const isBuilt = process.env.NODE_ENV === "production";
const vite = isBuilt
  ? null
  : await (await import("vite")).createServer({ server: { middlewareMode: true }, appType: "custom" });

/** The page without its content, and what fills it: built, or as the files are now. */
async function load(url) {
  if (!vite) return [await readFile("dist/client/index.html", "utf8"), await import("./dist/server/entry-server.js")];
  const template = await vite.transformIndexHtml(url, await readFile("index.html", "utf8"));
  return [template, await vite.ssrLoadModule("/src/entry-server.tsx")];
}

const app = new Hono();
const customer = (id, seconds) => `customer=${id}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;
app.post("/sign-in", (c) => c.body(null, 303, { location: "/account", "set-cookie": customer("customer-42", 3600) }));
app.post("/sign-out", (c) => c.body(null, 303, { location: "/account", "set-cookie": customer("", 0) }));
if (isBuilt) app.use("/:file{.+\\.(?:js|css|svg)}", serveStatic({ root: "dist/client" }));
app.get("/:page{(?:account)?}", keepTouch, async (c) => {
  const [template, { render }] = await load(c.req.path);
  return c.html(await render(c.req.raw, template));
});

const listener = getRequestListener(app.fetch);
createServer((request, response) => {
  if (vite) vite.middlewares(request, response, () => listener(request, response));
  else listener(request, response);
}).listen(port, "127.0.0.1", () => console.log(`SSR example ready on http://127.0.0.1:${port}`));
