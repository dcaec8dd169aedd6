import { Hono } from "hono";
import { describe } from "vitest";
import { describeRecipe } from "./describe-recipe.js";
import { keepTouch } from "./hono.js";

describe("the cookie of a shop on Hono", () => {
  const app = new Hono();
  app.use(keepTouch);
  app.get("/", (c) => {
    c.header("set-cookie", "shop=1; Path=/", { append: true });
    return c.text("the shop");
  });
  describeRecipe(async (request) => app.fetch(request));
});
