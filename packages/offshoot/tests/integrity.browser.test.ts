import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { serveSite } from "./serve-site.ts";

const DIST = new URL("../dist/", import.meta.url);
const read = (url: URL) => readFileSync(url, "utf8");

let browser: Browser;
/** What the script of the README prints for somebody who has installed the package. */
let tags: string;

beforeAll(async () => {
  browser = await launchShell();
  const folder = mkdtempSync(new URL("../.snippet-", import.meta.url).pathname);
  const [, pin = ""] =
    /## Pinned bytes\n[\s\S]*?```js\n([\s\S]*?)```/.exec(read(new URL("../README.md", import.meta.url))) ?? [];
  writeFileSync(join(folder, "pin.js"), pin);
  tags = `${execFileSync(process.execPath, [join(folder, "pin.js")])}`;
  rmSync(folder, { recursive: true });
});
afterAll(() => browser.close());

const POLICY = { "integrity-policy": "blocked-destinations=(script)" };
const boot = JSON.parse(read(new URL("chunks.json", DIST))).firstCard.find((file: string) => file.includes(".boot."));

/** Opens a page with the tags, in German, and tells what it came to: the card's words, and what the console said. */
async function open(head: string, changed: Readonly<Record<string, string>> = {}) {
  const program = JSON.stringify({
    program: "acme",
    rewards: { friend: { kind: "discount", percent: 15 } },
    backend: { endpoint: "/offshoot" },
  });
  const site = await serveSite({
    "/": {
      headers: POLICY,
      body: `<!doctype html><html lang="de"><head>${head}</head><body><h1>Shop</h1><offshoot-invite></offshoot-invite>`,
    },
    "/program.json": { type: "application/json", body: program },
    ...Object.fromEntries(Object.entries(changed).map(([path, body]) => [path, { type: "text/javascript", body }])),
  });
  const page = await browser.newPage();
  const said: string[] = [];
  const thrown: Error[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => thrown.push(error));
  await page.goto(site.origin, { waitUntil: "load" });
  const close = async () => {
    await page.close();
    await site.close();
  };
  return { page, site, said, thrown, close };
}

test("what the README prints is a working card, in another language too, on a page that refuses whatever is not pinned", async () => {
  const { page, site, said, close } = await open(tags);
  await page.getByRole("heading", { name: "Schenk Freunden 15 %" }).waitFor();
  expect(site.requests.some((path) => path.includes("words-de-invite"))).toBe(true);
  expect(said.filter((text) => /integrity|\[offshoot\]/i.test(text))).toEqual([]);
  await close();
});

test("a script with other bytes is refused, and the page is as it was", async () => {
  const changed = `window.wrong = 1;${read(new URL("offshoot.js", DIST))}`;
  const { page, said, thrown, close } = await open(tags, { "/offshoot.js": changed });
  await expect.poll(() => said.join()).toMatch(/integrity/);
  expect(await page.evaluate(() => [Reflect.get(window, "wrong"), window.offshoot])).toEqual([undefined, undefined]);
  expect(thrown).toEqual([]);
  await close();
});

test("a chunk with other bytes is refused, also when it is asked for again under another address", async () => {
  const changed = `window.wrong = 1;${read(new URL(boot, DIST))}`;
  const { page, said, thrown, close } = await open(tags, { [`/${boot}`]: changed });
  await expect.poll(() => said.join(), { timeout: 30_000 }).toMatch(/integrity.*boot/);
  const again = `import("/${boot}?again").then(() => "ran", () => "refused")`;
  expect(await page.evaluate(again)).toBe("refused");
  expect(await page.evaluate(() => Reflect.get(window, "wrong"))).toBeUndefined();
  expect(await page.evaluate(() => document.querySelector("offshoot-invite")?.shadowRoot)).toBeNull();
  expect(thrown).toEqual([]);
  await close();
});
