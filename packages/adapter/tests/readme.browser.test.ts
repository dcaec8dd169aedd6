import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { bundleForBrowser } from "../../../scripts/browser/bundle-for-browser.js";
import { launchShell } from "../../../scripts/browser/chromium.js";
import type { HttpAdapter } from "../src/index.js";
import { type FaultServer, startFaultServer } from "./fault-server.js";
import { type Snippets, writeSnippets } from "./readme-snippets.js";
import { sampleEvent } from "./sample-event.js";
import { until } from "./test-bed.js";

declare global {
  interface Window {
    readmeAdapter: HttpAdapter;
  }
}

/** A backend on another origin, which lets every page read its answers and allows nothing else. */
const methods: string[] = [];
const elsewhere = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  methods.push(`${request.method} ${request.headers["content-type"]}`);
  const accepted = body && JSON.parse(body).events.map(({ id }: { id: string }) => id);
  response.writeHead(200, { "access-control-allow-origin": "*" });
  response.end(JSON.stringify({ accepted, duplicates: [], rejected: [] }));
});

let snippets: Snippets;
let browser: Browser;
let server: FaultServer;
let page: Page;
const printed: string[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  snippets = writeSnippets((code) =>
    code
      .replaceAll(/https:\/\/[\w.]+/g, origin)
      // In a bundle of one file, what is loaded later stands behind what waits for it.
      .replace(/^const receipt = await [\s\S]*/m, (waiting) => `void (async () => {\n${waiting}})();\n`),
  );
  browser = await launchShell();
});
afterAll(async () => {
  snippets.remove();
  elsewhere.close();
  await browser.close();
});
afterEach(async () => {
  await page.close();
  await server.close();
});

/** Opens a page that runs one file of the README; an adapter that it exports is the page's. */
async function run(file: string): Promise<void> {
  writeFileSync(
    snippets.path("app.ts"),
    `import * as snippet from "./${file}"; Reflect.set(window, "readmeAdapter", Reflect.get(snippet, "adapter"));`,
  );
  server = await startFaultServer(await bundleForBrowser(snippets.path("app.ts"), { isProduction: true }));
  page = await browser.newPage();
  printed.length = 0;
  page.on("console", (message) => printed.push(message.text()));
  await page.goto(server.origin);
}

it("keeps what its first lines promise", async () => {
  await run("intro.ts");
  await until(() => expect(printed).toEqual(["durable"]));
  const types = () => [...server.stored.values()].flatMap(([body = "null"]) => JSON.parse(body).type);
  await until(() => expect(types()).toContain("conversion.completed"));
});

it("hands an event to several targets in the task in which it happened", async () => {
  await run("several-targets.ts");
  await page.waitForFunction(() => window.readmeAdapter);
  const order = sampleEvent(1, {
    attribution: { code: "ANA", model: "first-touch", source: "link", touchedAt: "2026-01-01", verified: true },
  });
  const view = sampleEvent(2, { type: "card.viewed" });
  const [pushed, receipts] = await page.evaluate(
    async (events) => {
      const accepting = events.map((event) => window.readmeAdapter.accept(event));
      return [structuredClone(Reflect.get(window, "dataLayer")), await Promise.all(accepting)];
    },
    [order, view],
  );
  expect(pushed).toMatchObject([{ event: "referral_order", offshoot: { event_id: order.id, referral_code: "ANA" } }]);
  expect(pushed).toHaveLength(1);
  // The data layer wants no views, and nobody can say more of the console than of the data layer.
  expect(receipts).toEqual([order, view].map(({ id }) => ({ id, durability: "memory" })));
  expect(printed).toHaveLength(2);
  await until(() => expect([...server.stored.keys()]).toEqual([order.id, view.id]));
});

it("asks another origin for no permission where it sends plain text", async () => {
  await run("plain-text.ts");
  await page.waitForFunction(() => window.readmeAdapter);
  const event = sampleEvent(1);
  await page.evaluate(async (one) => {
    await window.readmeAdapter.accept(one);
    await window.readmeAdapter.flush();
  }, event);
  await until(() => expect(methods).toEqual(["POST text/plain"]));
  // An answer that the page may not read would be told as none.
  expect(printed).toEqual([]);
});
