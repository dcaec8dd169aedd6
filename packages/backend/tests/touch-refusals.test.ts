import { describe, expect, it } from "vitest";
import { countRows } from "./tables.js";
import { type Ask, NAME, recordOf, touchOf, useTouch } from "./use-touch.js";

describe("POST /touch", { timeout: 240_000 }, () => {
  const { stage, errors, send, ask } = useTouch();
  const kept = recordOf(touchOf("ANA-LIMA", 1));
  const own = { cookie: `${NAME}=${kept}` };
  it.each([
    ["no Origin", 403, "origin-foreign", { headers: { ...own, origin: "" } }],
    ["an opaque Origin", 403, "origin-foreign", { headers: { ...own, origin: "null" } }],
    ["another site", 403, "origin-foreign", { headers: { ...own, origin: "https://evil.example" } }],
    ["a site that ends alike", 403, "origin-foreign", { headers: { ...own, origin: "https://notacme.example" } }],
    [
      "a site that begins alike",
      403,
      "origin-foreign",
      { headers: { ...own, origin: "https://acme.example.evil.test" } },
    ],
    [
      "a page on http where the request is on https",
      403,
      "origin-foreign",
      { headers: { ...own, origin: "http://www.acme.example" } },
    ],
    ["a file", 403, "origin-foreign", { headers: { ...own, origin: "file://www.acme.example" } }],
    [
      "a sibling under a shared suffix",
      403,
      "origin-foreign",
      { site: "https://acme.vercel.app", headers: { ...own, origin: "https://evil.vercel.app" } },
    ],
    [
      "another IP address",
      403,
      "origin-foreign",
      { site: "http://127.0.0.1", headers: { ...own, origin: "http://127.0.0.2" } },
    ],
    ["plain text", 415, "content-type-unsupported", { headers: { ...own, "content-type": "text/plain" } }],
    [
      "a form",
      415,
      "content-type-unsupported",
      { headers: { ...own, "content-type": "application/x-www-form-urlencoded" } },
    ],
    [
      "a form with files",
      415,
      "content-type-unsupported",
      { headers: { ...own, "content-type": "multipart/form-data" } },
    ],
    ["more than 4 KB", 413, "body-too-large", { headers: own, body: { record: "x".repeat(4000) } }],
    ["a record of more than a kilobyte", 400, "touch-invalid", { headers: own, body: { record: "x".repeat(1025) } }],
    ["a record that is no text", 400, "touch-invalid", { headers: own, body: { record: [kept] } }],
    ["no object", 400, "touch-invalid", { headers: own, body: "[]" }],
    ["no JSON", 400, "body-malformed", { headers: own, body: "record=1" }],
    ["an unknown program", 404, "unknown-program", { headers: own, body: { program: "somebody-elses" } }],
  ] satisfies [string, number, string, Ask][])("refuses %s and sets nothing", async (_, status, code, asked) => {
    const response = await ask(asked);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: { code, message: expect.stringContaining("expected") } });
    expect(response.headers.has("set-cookie")).toBe(false);
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
  });

  it("lets no page of another origin ask, not even one of the program's domains", async () => {
    const headers = { origin: "https://acme.example", "access-control-request-method": "POST" };
    const preflight = await send(
      new Request("https://www.acme.example/offshoot/touch", { method: "OPTIONS", headers }),
    );
    expect(preflight.status).toBe(404);
    expect([...preflight.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it("stores nothing and meets no fault", async () => {
    expect(Object.values(await countRows(stage.database)).every((rows) => rows === 0)).toBe(true);
    expect(errors).toEqual([]);
  });
});
