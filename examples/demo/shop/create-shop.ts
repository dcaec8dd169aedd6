import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { parseProgram } from "@offshoot/core";
import { explainProblems } from "@offshoot/core/explain-problems";
import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { contentPolicy } from "./content-policy.ts";
import { createOffshootProxy } from "./offshoot-proxy.ts";
import { notFoundPage } from "./pages/not-found-page.ts";
import { readVisit } from "./read-visit.ts";
import { accountRoutes } from "./routes/account-routes.ts";
import { browseRoutes } from "./routes/browse-routes.ts";
import { buyRoutes } from "./routes/buy-routes.ts";
import { liveRoutes } from "./routes/live-routes.ts";
import type { ShopEnvironment, ShopServices } from "./shop-environment.ts";

const STATIC = fileURLToPath(new URL("../static", import.meta.url));
const SDK = dirname(fileURLToPath(import.meta.resolve("offshoot")));

/** Serves the files of a folder under a path; the browser asks each time whether they changed. */
function serveFolder(path: string, root: string) {
  return serveStatic({
    root,
    rewriteRequestPath: (requested) => requested.slice(path.length),
    onFound: (_file, context) => context.header("Cache-Control", "no-cache"),
  });
}

/** Builds the shop: its pages, the script, the program document, and the way to the backend. */
export function createShop(services: ShopServices): Hono<ShopEnvironment> {
  const { program: resolved, problems } = parseProgram(services.program, { baseUrl: services.origin });
  if (problems.length > 0) console.warn(explainProblems(problems));

  const shop = new Hono<ShopEnvironment>();
  shop.route("/", createOffshootProxy(services.backend));
  shop.use(contentPolicy);
  shop.get("/program.json", (context) => context.json(services.program));
  shop.get("/static/*", serveFolder("/static", STATIC));
  shop.get("/sdk/*", serveFolder("/sdk", SDK));
  shop.use(csrf());
  shop.use(async (context, next) => {
    context.set("services", services);
    context.set("resolved", resolved);
    await next();
  });
  shop.use(readVisit);
  shop.route("/", browseRoutes);
  shop.route("/", buyRoutes);
  shop.route("/", accountRoutes);
  shop.route("/", liveRoutes);
  shop.notFound((context) => context.html(notFoundPage(context.var.visit), 404));
  return shop;
}
