import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

const port = Number(process.env.PORT || 4180);
const app = new Hono();

// All that a backend has to do to begin with. The same event can come twice, and its id tells.
const heard = new Map();
app.post("/events", async (context) => {
  const event = await context.req.json();
  if (!heard.has(event.id)) console.log(event.type, JSON.stringify(event.data));
  heard.set(event.id, event);
  return context.body(null, 204);
});
app.get("/events", (context) => context.json([...heard.values()]));

// The script stands in any folder: its parts are looked for beside it.
const toPackage = (path) => path.replace("/vendor/offshoot", "");
app.use("/vendor/offshoot/*", serveStatic({ root: "./node_modules/offshoot/dist", rewriteRequestPath: toPackage }));
app.use(serveStatic({ root: "./site" }));

serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, () => {
  console.log(`Script tag example ready on http://127.0.0.1:${port}`);
});
