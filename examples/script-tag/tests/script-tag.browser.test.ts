import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import {
  type PreparedExample,
  type PreparedExamples,
  prepareExamples,
} from "../../../scripts/examples/prepare-examples.ts";
import { watchConsole } from "../../../scripts/examples/watch-console.ts";
import { expectFit } from "./expect-fit.ts";
import { type Host, serveFolders } from "./serve-folders.ts";

/** Ana's code: derived from her id. */
const CODE = "HB8E701GTJH";

let browser: Browser;
let prepared: PreparedExamples<"script-tag">;
let example: PreparedExample;
let context: BrowserContext;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  [browser, prepared] = await Promise.all([launchShell(), prepareExamples(["script-tag"])]);
  example = prepared.examples["script-tag"];
});
afterAll(async () => {
  await Promise.all([browser?.close(), prepared?.close()]);
});
beforeEach(async () => {
  context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  page = await context.newPage();
  problems = watchConsole(page);
});
afterEach(async () => {
  await context.close();
});

const link = () => page.getByRole("textbox", { name: "Your link" });

test("a link that was copied on the account page becomes one order with its code, however often the page is reloaded", async () => {
  await page.goto(`${example.origin}/account.html`);
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  const copied = `${example.origin}/?ref=${CODE}.copy`;
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
  await expectFit(page, "script-tag-account");

  const friend = await (await browser.newContext()).newPage();
  const faults = watchConsole(friend);
  await friend.goto(copied);
  await friend.getByText("You have been invited: 20% off").waitFor();
  await expectFit(friend, "script-tag-landing");
  await friend.getByRole("button", { name: "Order a bag" }).click();
  await friend.getByRole("heading", { name: "Thank you" }).waitFor();
  const heard = async (): Promise<{ type: string; attribution?: object; data: object }[]> =>
    (await fetch(`${example.origin}/events`)).json();
  const orders = async () => (await heard()).filter(({ type }) => type === "conversion.completed");
  await expect
    .poll(orders)
    .toMatchObject([{ attribution: { code: CODE, channel: "copy" }, data: { orderId: "K-1042" } }]);
  const delivered = friend.waitForRequest((request) => request.postData()?.includes("conversion.completed") ?? false);
  await friend.reload();
  await (await delivered).response();
  expect(await orders()).toHaveLength(1);
  expect((await heard()).map(({ type }) => type)).toContain("touch.captured");
  await expectFit(friend, "script-tag-thank-you");
  expect([...problems, ...faults]).toEqual([]);
  await friend.context().close();
});

test("the landing page says nothing of a program to whoever was not invited", async () => {
  await page.goto(example.origin);
  await page.waitForFunction(() => window.offshoot);
  await page.waitForLoadState("networkidle");
  expect(await page.locator("offshoot-welcome").isVisible()).toBe(false);
  // Not even its own files come to them.
  expect(await page.evaluate(() => customElements.get("offshoot-welcome") === undefined)).toBe(true);
  expect(problems).toEqual([]);
});

describe("the files of the package", () => {
  const dist = () => join(example.folder, "node_modules/offshoot/dist");
  const site = () => join(example.folder, "site");
  const from = (address: string) => (html: string) => html.replaceAll("/vendor/offshoot/", address);
  let hosts: Host[];
  beforeEach(() => {
    hosts = [];
  });
  afterEach(async () => {
    await Promise.all(hosts.map((host) => host.close()));
  });
  async function serve(options: Parameters<typeof serveFolders>[0]): Promise<Host> {
    const host = await serveFolders(options);
    hosts.push(host);
    return host;
  }
  /** Opens all there is to open, so that every part is fetched from wherever the script stands. */
  async function openAll(origin: string): Promise<void> {
    await page.goto(`${origin}/account.html`);
    await expect.poll(() => link().inputValue()).toContain(`?ref=${CODE}.copy`);
    await page.getByRole("button", { name: "QR code" }).click();
    await page.getByRole("img", { name: "QR" }).waitFor();
  }

  test("work from any folder of the site", async () => {
    const folders = { "/assets/vendor/x/": dist(), "/": site() };
    const { origin, requests } = await serve({ folders, edit: from("/assets/vendor/x/") });
    await openAll(origin);
    expect(requests.filter((path) => /offshoot\..*js$/.test(path) && !path.startsWith("/assets/vendor/x/"))).toEqual(
      [],
    );
    expect(problems).toEqual([]);
  });

  test("work from another origin that allows it", async () => {
    const cdn = await serve({ folders: { "/lib/": dist() }, headers: { "access-control-allow-origin": "*" } });
    const { origin, requests } = await serve({ folders: { "/": site() }, edit: from(`${cdn.origin}/lib/`) });
    await openAll(origin);
    expect(requests.filter((path) => /offshoot\..*js$/.test(path))).toEqual([]);
    expect(problems).toEqual([]);
  });
});
