import type { Browser } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { expectShop } from "../../../scripts/examples/expect-shop.ts";
import { playShop } from "../../../scripts/examples/play-shop.ts";
import { type PreparedExamples, prepareExamples } from "../../../scripts/examples/prepare-examples.ts";

let browser: Browser;
let prepared: PreparedExamples<"svelte">;
beforeAll(async () => {
  [browser, prepared] = await Promise.all([launchShell(), prepareExamples(["svelte"])]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), prepared?.close()]);
});

test("an advocate copies their link, leaves the page, and a friend buys for less", async () => {
  const { origin } = prepared.examples.svelte;
  expectShop(await playShop(browser, origin), origin);
});
