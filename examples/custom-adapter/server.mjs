import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { createApi } from "./create-api.mjs";

const port = Number(process.env.PORT || 4183);
const app = new Hono();
app.route("/api/referrals", await createApi());
app.use(serveStatic({ root: "./dist" }));

serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, () => {
  console.log(`Custom adapter example ready on http://127.0.0.1:${port}`);
});
