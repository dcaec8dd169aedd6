import { Hono } from "hono";
import { homePage } from "../pages/home-page.ts";
import { productPage } from "../pages/product-page.ts";
import { termsPage } from "../pages/terms-page.ts";
import { findProduct } from "../products.ts";
import type { ShopEnvironment } from "../shop-environment.ts";

/** Pages to look around. */
export const browseRoutes = new Hono<ShopEnvironment>()
  .get("/", (context) => context.html(homePage(context.var.visit, context.var.resolved.rewards)))
  .get("/products/:slug", (context) => {
    const product = findProduct(context.req.param("slug"));
    if (product === null) return context.notFound();
    return context.html(productPage(context.var.visit, product, context.var.resolved.rewards.friend));
  })
  .get("/terms", (context) => context.html(termsPage(context.var.visit, context.var.resolved)));
