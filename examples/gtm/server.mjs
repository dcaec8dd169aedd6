import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

const port = Number(process.env.PORT || 4181);
const app = new Hono();

const toPackage = (path) => path.replace("/vendor/offshoot", "");
app.use("/vendor/offshoot/*", serveStatic({ root: "./node_modules/offshoot/dist", rewriteRequestPath: toPackage }));
app.use(serveStatic({ root: "./site" }));

serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, () => {
  console.log(`Tag Manager example ready on http://127.0.0.1:${port}`);
});
