import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { streamLiveFeed } from "../live-feed.ts";
import { settleNow } from "../order-reports.ts";
import { livePage } from "../pages/live-page.ts";
import type { ShopEnvironment } from "../shop-environment.ts";

/** The page behind the counter: what arrives, what waits, and the switch of the backend. */
export const liveRoutes = new Hono<ShopEnvironment>()
  .get("/events", (context) => context.html(livePage(context.var.visit, context.var.services.backend.state)))
  .get("/events/stream", (context) => {
    const after = Number.parseInt(context.req.header("last-event-id") ?? "", 10) || 0;
    return streamSSE(context, (stream) => streamLiveFeed(stream, context.var.services, after));
  })
  .post("/events/backend", async (context) => {
    const { backend, reports } = context.var.services;
    const { state } = await context.req.parseBody();
    if (state === "stopped") await backend.kill();
    if (state === "running") {
      await backend.start();
      reports.wake();
    }
    return context.redirect("/events", 303);
  })
  .post("/events/settle", async (context) => {
    const { database, reports } = context.var.services;
    const { order } = await context.req.parseBody();
    settleNow(database, String(order), Date.now());
    reports.wake();
    return context.redirect("/events", 303);
  });
