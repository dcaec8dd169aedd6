import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ConformanceServer, serveConformance } from "./serve-conformance.ts";

let server: ConformanceServer;
const at = (path: string) => new URL(path, server.url);
const post = (path: string, body: object) =>
  fetch(at(`/offshoot-conformance${path}`), { method: "POST", body: JSON.stringify(body) });
const received = async () => (await fetch(at("/offshoot-conformance/received"))).json();

describe("a server with the backend", () => {
  beforeEach(async () => {
    server = await serveConformance();
  });
  afterEach(() => server.close());

  it("serves the page under the strict policy", async () => {
    const answer = await fetch(server.url);
    expect(await answer.text()).toContain("Offshoot conformance");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect((await fetch(at("pages/missing.html"))).status).toBe(404);
  });

  it("keeps every copy and takes an id once", async () => {
    const events = [{ id: "a" }, { id: "b" }];
    await post("/events", { events });
    const answer = await (await post("/events", { events: [{ id: "b" }, { id: "c" }] })).json();
    expect(answer).toEqual({ accepted: ["c"], duplicates: ["b"], rejected: [] });
    expect((await received()).map(({ id }: { id: string }) => id)).toEqual(["a", "b", "b", "c"]);
  });

  it("answers nothing while it is away", async () => {
    await post("/away", { isAway: true });
    await expect(post("/events", { events: [{ id: "a" }] })).rejects.toThrow();
    await post("/away", { isAway: false });
    expect((await post("/events", { events: [{ id: "a" }] })).status).toBe(200);
    expect(await received()).toEqual([{ id: "a" }]);
  });
});

it("serves files alone where a host has nothing else", async () => {
  server = await serveConformance({ hasBackend: false, change: (path, body) => `${path}: ${body.length > 0}` });
  expect((await fetch(at("/offshoot-conformance/received"))).status).toBe(404);
  expect(await (await fetch(at("main.js"))).text()).toBe("/conformance/main.js: true");
  await server.close();
});
