import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import { expect, test } from "vitest";
import { CHROMIUM_FLAGS, findChromium } from "../../../scripts/browser/chromium.js";
import { ANA, BEN, setUpCoreBed } from "./core-bed.js";

const bed = setUpCoreBed();

/** Opens a page in any browser and collects what is thrown into it. */
async function openPage(context: BrowserContext, path: string): Promise<{ page: Page; thrown: string[] }> {
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on("pageerror", ({ message }) => thrown.push(message));
  await page.goto(bed.site.at(path));
  return { page, thrown };
}

/** Uses a referral as a host would, and gives what became of it and whether each storage is really out of reach. */
const use = (page: Page | Frame) =>
  page.evaluate(async () => {
    const { referral, adapter, errors } = window.corePage;
    await referral.ready;
    await referral.identify({ id: "ben", code: "ben-okafor" });
    const receipt = await referral.track("button.pressed");
    const isBlocked = (reach: () => unknown) => {
      try {
        return !reach();
      } catch {
        return true;
      }
    };
    return {
      credited: referral.attribution()?.credited.code,
      reason: referral.explain().at(-1)?.rule,
      link: referral.link(),
      durability: receipt.durability,
      types: adapter.events.map(({ type }) => type),
      errors,
      blocked: [isBlocked(() => document.cookie), isBlocked(() => localStorage), isBlocked(() => sessionStorage)],
    };
  });
const WORKS = {
  credited: ANA,
  reason: "first-touch",
  durability: "memory",
  types: ["touch.captured", "advocate.identified", "button.pressed"],
  errors: [],
};
const LINK = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/\?ref=BEN-OKAFOR$/);

test("a sandboxed frame without an origin keeps the landing in memory and throws nothing", async () => {
  bed.site.markup = (path) => (path === "/" ? `<iframe sandbox="allow-scripts" src="/frame?ref=${ANA}"></iframe>` : "");
  const { page, thrown } = await openPage(bed.context, "/");
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1] as Frame;
  await frame.waitForFunction(() => window.corePage !== undefined);
  expect(await use(frame)).toEqual({ ...WORKS, link: LINK, blocked: [true, true, true] });
  // A second after it has loaded, the page is looked at for what earlier ones left.
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  expect([thrown, await bed.context.cookies()]).toEqual([[], []]);
  // The Navigation API is there, but tells nothing to a document without an origin.
  await frame.evaluate((code) => history.pushState(null, "", `/frame?ref=${code}`), BEN);
  const last = () => frame.evaluate(() => window.corePage.referral.attribution()?.last.code);
  await expect.poll(last).toBe(BEN);
  await frame.evaluate(() => window.corePage.referral.consent.revoke());
  await frame.evaluate(() => window.corePage.referral.destroy());
  expect(thrown).toEqual([]);
});

test("a page whose storage getters throw keeps the landing in memory and throws nothing", async () => {
  await bed.context.addInitScript(() => {
    const get = () => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get });
    Object.defineProperty(document, "cookie", { get, set: get });
  });
  const { page, thrown } = await openPage(bed.context, `/?ref=${ANA}`);
  await page.waitForFunction(() => window.corePage !== undefined);
  expect(await use(page)).toEqual({ ...WORKS, link: LINK, blocked: [true, true, true] });
  expect(thrown).toEqual([]);
});

test("a browser that blocks all cookies keeps the landing in memory and throws nothing", async () => {
  const profile = mkdtempSync(join(tmpdir(), "offshoot-blocked-"));
  mkdirSync(join(profile, "Default"));
  // As the browser's own setting "block all cookies" is kept.
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  const executablePath = findChromium() ?? "";
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: [...CHROMIUM_FLAGS] });
  try {
    const { page, thrown } = await openPage(context, `/?ref=${ANA}`);
    await page.waitForFunction(() => window.corePage !== undefined);
    expect(await use(page)).toEqual({ ...WORKS, link: LINK, blocked: [true, true, true] });
    expect([thrown, await context.cookies()]).toEqual([[], []]);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test.each(["cookies", "local storage"])(
  "the landing is kept by the other store where %s are out of reach",
  async (what) => {
    await bed.context.addInitScript((name) => {
      const get = () => {
        throw new DOMException("denied", "SecurityError");
      };
      if (name === "cookies") Object.defineProperty(document, "cookie", { get, set: get });
      else Object.defineProperty(window, "localStorage", { get });
    }, what);
    await bed.open(`/?ref=${ANA}`);
    const page = await bed.open("/later");
    expect(await page.evaluate(() => window.corePage.referral.attribution()?.credited.code)).toBe(ANA);
  },
);
