import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeRecipe } from "./describe-recipe.js";
import { keepTouch } from "./workers.js";

describe("the cookie of a shop on Workers", () => {
  let origin: Server;
  beforeAll(async () => {
    origin = createServer((_, response) => {
      response.setHeader("set-cookie", "shop=1; Path=/").end("the shop");
    }).listen(0, "127.0.0.1");
    await once(origin, "listening");
  });
  afterAll(async () => {
    origin.close();
    await once(origin, "close");
  });
  // As a Worker before a shop does it: what fetch answers has headers that cannot be changed.
  const worker = keepTouch({
    fetch: () =>
      fetch(`http://127.0.0.1:${(origin.address() as AddressInfo).port}/`, { headers: { connection: "close" } }),
  });
  describeRecipe((request) => worker.fetch(request));

  it("is kept by a module that goes on getting its bindings and other handlers", async () => {
    const told: unknown[] = [];
    const scheduled = () => {};
    const module = keepTouch({
      scheduled,
      fetch: async (...given: unknown[]) => {
        told.push(...given.slice(1));
        return new Response();
      },
    });
    await module.fetch(new Request("https://acme.example/"), "env", "context");
    expect(told).toEqual(["env", "context"]);
    expect(module.scheduled).toBe(scheduled);
  });
});
