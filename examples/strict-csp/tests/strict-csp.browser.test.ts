import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type PreparedExamples, prepareExamples } from "../../../scripts/examples/prepare-examples.ts";
import { watchConsole } from "../../../scripts/examples/watch-console.ts";
import { expectFit } from "../../script-tag/tests/expect-fit.ts";
import { POLICY } from "../policy.mjs";

let browser: Browser;
let prepared: PreparedExamples<"strict-csp">;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  [browser, prepared] = await Promise.all([launchShell(), prepareExamples(["strict-csp"])]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), prepared?.close()]);
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  problems = watchConsole(page);
});
afterEach(() => page.close());

const origin = () => prepared.examples["strict-csp"].origin;
const reports = async (): Promise<object[]> => (await fetch(`${origin()}/reports`)).json();

/** Opens everything that a card keeps closed; what its buttons are called depends on the language. */
async function openAll([qr, more, elsewhere, all, launcher]: readonly string[]): Promise<void> {
  const invite = page.locator("#cards offshoot-invite");
  await invite.getByRole("button", { name: more ?? "" }).click();
  await invite.getByRole("button", { name: qr ?? "" }).click();
  await invite.getByRole("img").locator("visible=true").first().waitFor();
  await page
    .locator("offshoot-welcome")
    .getByText(elsewhere ?? "")
    .click();
  await page
    .locator("offshoot-reward")
    .getByText(all ?? "")
    .click();
  await page.locator("offshoot-question").getByRole("radio", { name: "9" }).click({ force: true });
  await page.locator("offshoot-code").getByRole("textbox").fill("nonsense");
  await page.locator("offshoot-code").getByRole("textbox").press("Enter");
  await page
    .getByRole("button", { name: launcher ?? "" })
    .last()
    .click();
  await page.getByRole("dialog").getByRole("textbox").first().waitFor();
  await page.keyboard.press("Escape");
}

test.each([
  ["en", /^Give a friend 30% off/, ["QR code", "More", "Continue on another device", "Show all", "Invite a friend"]],
  ["ar", /^خصم/, ["رمز QR", "المزيد", "المتابعة على جهاز آخر", "عرض الكل", "Invite a friend"]],
] as const)("every card, opened wide, causes no report: %s", async (lang, title, names) => {
  await page.goto(`${origin()}/?lang=${lang}`);
  await page.getByRole("heading", { name: "0 reports" }).waitFor();
  await page.getByRole("heading", { name: title }).waitFor();
  await openAll(names);
  await expectFit(page, `strict-csp-${lang}`);
  expect(await reports()).toEqual([]);
  expect(problems).toEqual([]);
});

test("what is not allowed is counted, so that 0 means something", async () => {
  await page.goto(origin());
  await page.getByRole("button", { name: "Try what is not allowed" }).click();
  await page.getByRole("heading", { name: "1 report" }).waitFor();
  expect(await reports()).toMatchObject([{ "violated-directive": "style-src-attr" }]);
  await page.getByRole("button", { name: "Start again" }).click();
  await page.getByRole("heading", { name: "0 reports" }).waitFor();
});

test("the policy of the README is the one that is sent, on every answer", async () => {
  const said = readFileSync(new URL("../README.md", import.meta.url), "utf8").match(/```\n(.*?)```/s)?.[1] ?? "";
  expect(said.split(/;\s*/).map((line) => line.trim())).toEqual(POLICY.split("; "));
  for (const path of ["/", "/program.json", "/vendor/offshoot/offshoot.js", "/reports", "/nowhere"]) {
    expect((await fetch(origin() + path)).headers.get("content-security-policy")).toBe(POLICY);
  }
});
