import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import { createMockBackend } from "./mock-backend.mjs";

const port = Number(process.env.PORT || 4184);
const document = JSON.parse(await readFile(new URL("site/program.json", import.meta.url), "utf8"));
const mock = createMockBackend({ document, advocates: { ana: { name: "Ana" } } });
const app = new Hono();

app.all("/offshoot/*", async (context) => {
  try {
    return await mock.fetch(context.req.raw);
  } catch {
    // No answer at all, as from a host that is gone.
    context.env.outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
});

// The knobs, for the page and for a test that starts this server.
app.get("/mock", (context) => context.json({ knobs: mock.knobs, events: mock.events }));
app.post("/mock", async (context) => {
  const { confirm, reset, ...changes } = await context.req.json();
  if (reset) mock.reset();
  if (confirm) mock.confirm(confirm);
  mock.set(changes);
  return context.json({ knobs: mock.knobs });
});

const toPackage = (path) => path.replace("/vendor/offshoot", "");
app.use("/vendor/offshoot/*", serveStatic({ root: "./node_modules/offshoot/dist", rewriteRequestPath: toPackage }));
app.use(serveStatic({ root: "./site" }));

serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, () => {
  console.log(`Mock backend ready on http://127.0.0.1:${port}`);
});
