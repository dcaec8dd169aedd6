import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium, launchShell } from "../../../scripts/browser/chromium.ts";
import { type PreparedExamples, prepareExamples } from "../../../scripts/examples/prepare-examples.ts";
import { runCommand } from "../../../scripts/examples/run-command.ts";
import { watchConsole } from "../../../scripts/examples/watch-console.ts";
import { expectFit } from "../../script-tag/tests/expect-fit.ts";

let browser: Browser;
let prepared: PreparedExamples<"mock">;
beforeAll(async () => {
  [browser, prepared] = await Promise.all([launchShell(), prepareExamples(["mock"])]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), prepared?.close()]);
});

const origin = () => prepared.examples.mock.origin;
const reward = (page: Page) => page.locator("offshoot-reward");

test("the knobs move what the cards say: an order, a confirmation, every state, and a backend that is gone", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin());
  await reward(page).getByText("Your first $20 is one friend away").waitFor();
  await page.getByRole("button", { name: "A friend orders" }).click();
  await reward(page).getByText("Pending").first().waitFor();
  await page.getByRole("button", { name: "The shop confirms" }).click();
  await reward(page).getByText("Available").first().waitFor();
  await expectFit(page, "mock");
  await page.getByLabel("a reward in each state").check();
  await reward(page).getByText("Show all 5").waitFor();
  await page.getByLabel("gone").check();
  await reward(page).getByRole("button", { name: "Try again" }).waitFor();
  await page.getByLabel("up", { exact: true }).check();
  await page.getByRole("button", { name: "Forget everything" }).click();
  await reward(page).getByText("Your first $20 is one friend away").waitFor();

  const link = await page.getByRole("textbox", { name: "Your link" }).inputValue();
  const friend = await (await browser.newContext()).newPage();
  const faults = watchConsole(friend);
  await friend.goto(link);
  await friend.getByRole("heading", { name: /A gift from .Ana.: 15% off/ }).waitFor();
  await expectFit(friend, "mock-friend");
  expect(faults).toEqual([]);
  await friend.context().close();
  await context.close();
});

test("the recipe for Playwright passes", async () => {
  const { folder } = prepared.examples.mock;
  const env = { BASE_URL: origin(), CHROMIUM_PATH: findChromium() ?? "", CI: "" };
  const run = runCommand(folder, ["npx", "playwright", "test", "--reporter=line"], env);
  expect([await run.ended, run.output()]).toEqual([0, expect.stringContaining("1 passed")]);
});
