import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundleForBrowser } from "../../../scripts/browser/bundle-for-browser.ts";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { html, json, openDebugPage } from "./debug-bed.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [, section = ""] = README.split("\n## Debug\n");
const blockOf = (language: string) => new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "m").exec(section)?.[1] ?? "";

/** Bundles the snippet as an app would that imports the package. */
async function bundleSnippet(): Promise<string> {
  const folder = mkdtempSync(new URL("../.snippet-", import.meta.url).pathname);
  try {
    writeFileSync(`${folder}/app.ts`, `${blockOf("ts").replace("const close =", "window.close =")}`);
    return await bundleForBrowser(`${folder}/app.ts`, { isProduction: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the tag and the import of the Debug section run as they stand, and close() takes the panel away", async () => {
  const [browser, app] = await Promise.all([launchShell(), bundleSnippet()]);
  const pages = {
    "/": html(`<offshoot-invite></offshoot-invite>${blockOf("html")}`),
    "/app": html('<script type="module" src="/app.js"></script>'),
    "/app.js": { type: "text/javascript", body: app },
    "/program.json": json({ program: "acme-friends", backend: { endpoint: "/offshoot" } }),
  };
  const { page, site, words } = await openDebugPage(await browser.newContext(), null, pages);
  await expect.poll(words).toContain("Program acme-friends, version 1, live");
  await page.goto(`${site.origin}/app`);
  expect(await page.locator("offshoot-debug").count()).toBe(0);
  await page.goto(`${site.origin}/app?debug`);
  await expect.poll(words).toContain("The page has no card.");
  await page.evaluate(() => window.close());
  expect(await page.locator("offshoot-debug").count()).toBe(0);
  await browser.close();
  await site.close();
});
