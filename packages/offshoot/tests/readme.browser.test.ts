import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleForBrowser } from "../../../scripts/browser/bundle-for-browser.ts";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { readBlocks as blocks } from "../../../scripts/read-blocks.ts";
import { serveSite } from "./serve-site.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const [program = ""] = blocks("README.md", "json");

async function openPage(body: string, script = "") {
  const site = await serveSite({
    "/": { body: `<!doctype html><html lang="en"><body>${body}</body></html>` },
    "/program.json": { type: "application/json", body: program },
    "/app.js": { type: "text/javascript", body: script },
  });
  const page = await browser.newPage();
  const warnings: string[] = [];
  page.on("console", (message) => warnings.push(...(message.text().startsWith("[offshoot]") ? [message.text()] : [])));
  await page.goto(site.origin);
  const close = async () => {
    await page.close();
    await site.close();
  };
  return { page, site, warnings, close };
}

/** What every host's bundler does. */
/** Bundles a snippet as an app that imports the package would. */
async function bundleSnippet(code: string): Promise<string> {
  const folder = mkdtempSync(new URL("../.snippet-", import.meta.url).pathname);
  try {
    writeFileSync(`${folder}/app.ts`, code);
    return await bundleForBrowser(`${folder}/app.ts`, { isProduction: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(["README.md", "packages/offshoot/README.md"])("%s", (readme) => {
  test("its two lines and its document give a working card, without a warning", async () => {
    const [snippet = ""] = blocks(readme, "html");
    const { page, site, warnings, close } = await openPage(snippet);
    const link = page.getByRole("textbox", { name: "Your link" });
    await expect.poll(() => link.inputValue()).toBe(`${site.origin}/?ref=93Q1ZKA8M3R.copy`);
    expect(warnings).toEqual([]);
    await close();
  });

  test("its import runs as it stands", async () => {
    const [snippet = ""] = blocks(readme, "ts");
    const app = await bundleSnippet(`${snippet}\nReflect.set(window, "link", referral.link());`);
    const { page, site, close } = await openPage(
      '<offshoot-invite></offshoot-invite><script type="module" src="/app.js"></script>',
      app,
    );
    await expect.poll(() => page.evaluate(() => Reflect.get(window, "link"))).toBe(`${site.origin}/?ref=93Q1ZKA8M3R`);
    await page.getByRole("textbox", { name: "Your link" }).waitFor();
    await close();
  });
});

test("the calls of README.md reach the backend", async () => {
  const [calls = ""] = blocks("README.md", "js");
  const [snippet = ""] = blocks("README.md", "html");
  const granted = `<script src="/app.js"></script>`;
  const { site, close } = await openPage(granted + snippet, calls);
  await expect
    .poll(() => site.events.map(({ type }) => type), { timeout: 15_000 })
    .toEqual(expect.arrayContaining(["lead.created", "conversion.completed", "code.redeemed"]));
  await close();
});

test("the import and the elements of packages/ui/README.md run as they stand", async () => {
  const [snippet = ""] = blocks("packages/ui/README.md", "ts");
  const [elements = ""] = blocks("packages/ui/README.md", "html");
  const { page, close } = await openPage(
    `${elements}<script type="module" src="/app.js"></script>`,
    await bundleSnippet(snippet),
  );
  await page.getByRole("textbox", { name: "Your link" }).waitFor();
  await page.getByRole("heading", { name: "Give a friend 15% off" }).waitFor();
  await close();
});

test("the import of packages/core/README.md runs as it stands", async () => {
  const [snippet = ""] = blocks("packages/core/README.md", "ts");
  const app = await bundleSnippet(`${snippet}\nReflect.set(window, "link", referral.link());`);
  const { page, site, close } = await openPage('<script type="module" src="/app.js"></script>', app);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "link"))).toBe(`${site.origin}/?ref=93Q1ZKA8M3R`);
  await close();
});
