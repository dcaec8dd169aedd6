import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type PreparedExamples, prepareExamples } from "../../../scripts/examples/prepare-examples.ts";
import { runToEnd } from "../../../scripts/examples/run-command.ts";
import { watchConsole } from "../../../scripts/examples/watch-console.ts";
import { expectFit } from "../../script-tag/tests/expect-fit.ts";

let browser: Browser;
let prepared: PreparedExamples<"custom-adapter">;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, prepared] = await Promise.all([launchShell(), prepareExamples(["custom-adapter"])]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), prepared?.close()]);
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
});

const origin = () => prepared.examples["custom-adapter"].origin;
const subscribe = () => page.getByRole("button", { name: "Subscribe" }).click();
const stored = async (what: string): Promise<{ key: string; code?: string; details: { orderId?: string } }[]> => {
  const items: { key: string; what: string; details: object }[] = await (
    await fetch(`${origin()}/api/referrals/events`)
  ).json();
  return items.filter((item) => item.what === what);
};
/** The order that the page says it has taken. */
const orderId = async () => /Order (P-\d+)/.exec((await page.getByRole("status").first().textContent()) ?? "")?.[1];

test("the adapter and the format keep the published contracts", async () => {
  const said = await runToEnd(prepared.examples["custom-adapter"].folder, ["npm", "test"]);
  const [, passed] = /pass (\d+)/.exec(said) ?? [];
  expect(Number(passed)).toBeGreaterThan(20);
  expect(said).toContain("fail 0");
});

describe.each(["rest", "outbox"])("a page that sends by %s", (by) => {
  test("tells the API whose friend has ordered, and shows what the API knows", async () => {
    const problems = watchConsole(page);
    await page.goto(`${origin()}/?by=${by}`);
    await page.getByRole("button", { name: "Sign in as Ana" }).click();
    const field = page.getByRole("textbox", { name: "Your link" });
    await expect.poll(() => field.inputValue()).toMatch(/\?ref=\w{11}\.copy$/);
    const link = new URL(await field.inputValue());
    await expectFit(page, `custom-adapter-${by}`);

    const friend = await (await browser.newContext()).newPage();
    const faults = watchConsole(friend);
    await friend.goto(`${link}&by=${by}`);
    await friend.getByRole("heading", { name: /A gift from .Ana.: 50% off/ }).waitFor();
    await friend.getByRole("button", { name: "Subscribe" }).click();
    await friend.getByText("It is safe.").waitFor();
    const code = link.searchParams.get("ref")?.split(".")[0];
    const ordered = async () => (await stored("conversion.completed")).filter((item) => item.code === code);
    await expect.poll(async () => (await ordered()).length).toBe(by === "rest" ? 1 : 2);
    await friend.context().close();

    await page.reload();
    await page
      .locator("offshoot-reward")
      .getByText(by === "rest" ? "€6" : "€12")
      .first()
      .waitFor();
    expect([...problems, ...faults]).toEqual([]);
  });
});

describe("without a network", () => {
  test("the adapter of one's own says that the order is lost", async () => {
    await page.goto(`${origin()}/?by=rest`);
    await page.waitForFunction(() => customElements.get("offshoot-welcome"));
    await context.setOffline(true);
    await subscribe();
    await page.getByText("Dropped: unavailable.").waitFor();
  });

  test("the outbox keeps it, and brings it once the network is back, also from another page", async () => {
    await page.goto(`${origin()}/?by=outbox`);
    await subscribe();
    await page.getByText("It is safe.").waitFor();
    await context.setOffline(true);
    const first = await orderId();
    await subscribe();
    await expect.poll(orderId).not.toBe(first);
    await page.getByText("It is safe.").waitFor();
    const kept = await orderId();
    const arrived = async () =>
      (await stored("conversion.completed")).filter(({ details }) => details.orderId === kept);
    expect(await arrived()).toEqual([]);
    await page.close();
    await context.setOffline(false);
    page = await context.newPage();
    await page.goto(`${origin()}/?by=outbox`);
    await expect.poll(async () => (await arrived()).length, { timeout: 30_000 }).toBe(1);
  });
});

test("the format of the README is the one that runs", () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
  const code = read("../src/bulk-format.js").replace(/\/\*\*.*?\*\/\n/gs, "");
  const shown = read("../README.md").match(/```js\n\/\/ src\/bulk-format\.js\n(.*?)```/s)?.[1];
  expect(shown).toBe(code);
});
