import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { POLICY } from "./policy.mjs";

const port = Number(process.env.PORT || 4182);
const app = new Hono();

app.use(async (context, next) => {
  await next();
  context.header("content-security-policy", POLICY);
});

// Where browsers report what the policy has kept from happening.
const reports = [];
app.post("/reports", async (context) => {
  const { "csp-report": report } = await context.req.json();
  console.warn("Kept from happening:", report["violated-directive"], report["blocked-uri"]);
  reports.push(report);
  return context.body(null, 204);
});
app.get("/reports", (context) => context.json(reports));
app.delete("/reports", (context) => {
  reports.length = 0;
  return context.body(null, 204);
});

app.post("/events", (context) => context.body(null, 204));

const toPackage = (path) => path.replace("/vendor/offshoot", "");
app.use("/vendor/offshoot/*", serveStatic({ root: "./node_modules/offshoot/dist", rewriteRequestPath: toPackage }));
app.use(serveStatic({ root: "./site" }));

serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, () => {
  console.log(`Strict policy example ready on http://127.0.0.1:${port}`);
});
