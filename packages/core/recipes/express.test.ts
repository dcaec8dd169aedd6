import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe } from "vitest";
import { describeRecipe } from "./describe-recipe.js";
import { keepTouch } from "./express.js";

describe("the cookie of a shop on Express", () => {
  const app = express();
  app.use(keepTouch);
  app.get("/", (_, response) => {
    response.append("set-cookie", "shop=1; Path=/").send("the shop");
  });
  let server: Server;
  beforeAll(async () => {
    server = app.listen(0, "127.0.0.1");
    await once(server, "listening");
  });
  afterAll(async () => {
    server.close();
    await once(server, "close");
  });
  describeRecipe((request) => {
    const { port } = server.address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}/`, {
      headers: { ...Object.fromEntries(request.headers), connection: "close" },
    });
  });
});
