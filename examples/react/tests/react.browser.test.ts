import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { countKept } from "../../../scripts/browser/count-kept.ts";
import { watchPage } from "../../../scripts/browser/watch-page.ts";
import { expectShop } from "../../../scripts/examples/expect-shop.ts";
import { playShop } from "../../../scripts/examples/play-shop.ts";
import { type PreparedExamples, prepareExamples } from "../../../scripts/examples/prepare-examples.ts";
import { runToEnd } from "../../../scripts/examples/run-command.ts";
import type { ServedExample } from "../../../scripts/examples/serve-example.ts";
import { watchConsole } from "../../../scripts/examples/watch-console.ts";
import { readBlocks } from "../../../scripts/read-blocks.ts";

declare const cycle: (times: number) => Promise<void>;

let browser: Browser;
let prepared: PreparedExamples<"react">;
let dev: ServedExample;
beforeAll(async () => {
  [browser, prepared] = await Promise.all([launchShell(), prepareExamples(["react"])]);
  dev = await prepared.examples.react.serve("dev");
});
afterAll(async () => {
  await Promise.all([browser?.close(), prepared?.close()]);
});

test("an advocate copies their link, leaves the page, and a friend buys for less", async () => {
  const { origin } = prepared.examples.react;
  expectShop(await playShop(browser, origin), origin);
});

/** A page as the template of Vite has it, with a file for each snippet of a README. */
function writeReadme(folder: string, name: string, files: Readonly<Record<string, string>>, main: string): void {
  const place = join(folder, "src", name);
  mkdirSync(place);
  for (const [file, code] of Object.entries({ ...files, "main.tsx": main })) writeFileSync(join(place, file), code);
  const body = `<div id="root"></div><script type="module" src="/src/${name}/main.tsx"></script>`;
  writeFileSync(join(folder, `${name}.html`), `<!doctype html><link rel="icon" href="/tern.svg">${body}`);
}

const MAIN = `import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Invite } from "./invite";
createRoot(document.getElementById("root")!).render(<StrictMode><Invite /></StrictMode>);
`;

test("the snippets of the README give a working card in what Vite makes, and so does that of the example", async () => {
  const { folder } = prepared.examples.react;
  const [referral = ""] = readBlocks("packages/offshoot/README.md", "ts").filter((code) => code.includes("jsx/react"));
  const [invite = ""] = readBlocks("packages/offshoot/README.md", "tsx");
  writeReadme(folder, "package", { "referral.ts": referral, "invite.tsx": invite }, MAIN);
  const [own = ""] = readBlocks("examples/react/README.md", "ts");
  writeReadme(folder, "own", { "referral.ts": own, "invite.tsx": invite }, MAIN);
  // They are typed: an element that is not known would be said here.
  await runToEnd(folder, ["npm", "exec", "tsc"]);
  const page = await browser.newPage();
  const problems = watchConsole(page);
  const answer = { accepted: [], duplicates: [], rejected: [] };
  await page.route("**/offshoot/events", (route) => route.fulfill({ json: answer }));
  for (const name of ["package", "own"]) {
    await page.goto(`${dev.origin}/${name}.html`);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("textbox", { name: "Your link" }).waitFor();
    const code = (await page.locator("p").first().textContent())?.replace("Your code: ", "");
    expect(await page.getByRole("textbox", { name: "Your link" }).inputValue()).toContain(`?ref=${code}.copy`);
  }
  await expect.poll(() => problems).toEqual([expect.stringContaining("stay in memory")]);
  await page.close();
});

test("StrictMode, which mounts everything twice, leaves nothing after 100 cards with referrals of their own", async () => {
  const { folder } = prepared.examples.react;
  copyFileSync(join(import.meta.dirname, "cycles.tsx"), join(folder, "src/cycles.tsx"));
  const head = '<!doctype html><link rel="icon" href="/tern.svg"><script type="module" src="/src/cycles.tsx"></script>';
  writeFileSync(join(folder, "cycles.html"), head);
  const page = await browser.newPage();
  await page.addInitScript(watchPage);
  const problems = watchConsole(page);
  await page.goto(`${dev.origin}/cycles.html`);
  await page.waitForFunction(() => "cycle" in globalThis);
  // What is fetched once and shared stays.
  await page.evaluate(() => cycle(12));
  const count = await countKept(page);
  const before = await count();
  await page.evaluate(() => cycle(100));
  const after = await count();
  expect([after.kept, after.timers]).toEqual([before.kept, before.timers]);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  // React may hold on to its last root, which has one for every kind of event, until there is another: no leak ever falls back.
  const more = async () => {
    await page.evaluate(() => cycle(1));
    return (await count()).listeners - before.listeners;
  };
  if (after.listeners - before.listeners >= 20) await expect.poll(more).toBeLessThan(20);
  expect(await page.locator("body *").count()).toBe(0);

  // The shop itself, as its developer sees it.
  await page.goto(`${dev.origin}/account`);
  await page.locator("offshoot-invite .card").first().waitFor();
  expect(await page.locator("offshoot-invite .card").count()).toBe(1);
  expect(problems).toEqual([]);
  await page.close();
});
