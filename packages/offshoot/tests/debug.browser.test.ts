import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { findAxeViolations } from "../../../scripts/browser/find-axe-violations.ts";
import { type DebugBed, ELSEWHERE, html, json, openDebugPage, POLICY, TAG } from "./debug-bed.ts";

const PROGRAM = {
  program: "acme-friends",
  consent: "granted",
  rewards: { friend: { kind: "discount", percent: 15 } },
  backend: { endpoint: "/offshoot" },
};
const CARDS = "<main><h1>Acme</h1><offshoot-invite></offshoot-invite></main>";
/** What a backend tells of an advocate who has earned nothing yet. */
const SUMMARY = {
  code: "93Q1ZKA8M3R",
  currency: "USD",
  available: [],
  pending: [],
  counts: { visits: 0, leads: 0, conversions: 0 },
  rewards: [],
  updatedAt: "2026-11-26T08:00:00.000Z",
};
const ADVOCATE_ID = "customer-42";

let browser: Browser;
let bed: DebugBed;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());
afterEach(() => bed.close());

async function open(
  program: unknown,
  pages: Parameters<typeof openDebugPage>[2],
  { path = "/", ...options }: BrowserContextOptions & { readonly path?: string } = {},
): Promise<DebugBed> {
  bed = await openDebugPage(await browser.newContext(options), program, pages, path);
  return bed;
}
const panel = () => bed.page.getByRole("region", { name: "Offshoot debug" });
const summary = (title: string) => bed.page.locator(`offshoot-debug details[data-title="${title}"] > summary`);
const elements = () => bed.page.evaluate(() => document.querySelectorAll("*").length);

describe("the debug panel", () => {
  test("is not asked for without data-debug", async () => {
    const { page, site } = await open(PROGRAM, { "/": html(CARDS + TAG.replace(" data-debug", "")) });
    await page.getByRole("textbox", { name: "Your link" }).waitFor();
    await page.evaluate(
      () => new Promise((resolve) => window.offshoot?.push((referral) => referral.ready.then(resolve))),
    );
    // What fetches it where it is asked for.
    await expect.poll(() => site.requests.filter((path) => path.includes(".rest.")).length).toBe(1);
    await page.waitForLoadState("networkidle");
    expect(site.requests.filter((path) => path.includes("debug"))).toEqual([]);
    expect(await page.locator("offshoot-debug").count()).toBe(0);
  });

  test("says each of a dozen faults in words, and how to mend it", async () => {
    const program = {
      ...PROGRAM,
      theem: {},
      rewards: { friend: { kind: "discount", percent: "lots" } },
      link: { base: "http://acme.example/", vanity: ["93QIZKA8M3R"] },
      backend: { endpoint: "/nowhere" },
    };
    const tag = TAG.replace("data-advocate-id", "data-advocat-id");
    const body = `${CARDS}<offshoot-invites></offshoot-invites><offshoot-reward program="other"></offshoot-reward>${tag}<script type="module" src="/offshoot.iife.js"></script>`;
    const { words, lines } = await open(
      program,
      { "/": html(body, '<base href="/shop/">') },
      { path: "/?ref=%3Cb%3E" },
    );
    await expect.poll(words).toContain("answered 404");
    const said = await words();
    for (const fault of [
      /Problem · program\.theem unknown key, ignored\. Did you mean theme\?/,
      /Problem · program\.rewards\.friend\.percent expected .*, got "lots"\./,
      /Problem · link Links lead to http:\/\/acme\.example\/, without https/,
      /Problem · program\.link\.vanity\[0\] expected .* that read as no generated code, .* got "93QIZKA8M3R"/,
      /Problem · backend http:\/\/[\d.:]+\/nowhere\/events answered 404: nobody listens there; .* Mount the backend there/,
      /Problem · script-tag The script tag has data-advocat-id\. Did you mean data-advocate-id\?/,
      /Problem · cards <offshoot-invites> is no card\. Did you mean <offshoot-invite>\?/,
      /Problem · cards <offshoot-reward program="other"> is not for acme-friends/,
      /Problem · copies The script is on this page 2 times/,
      /Problem · landing The address has ref=%3Cb%3E, which is no code/,
      /Note · page The page has <base href="\/shop\/">/,
      /Note · advocate Nobody is signed in/,
    ]) {
      expect(said).toMatch(fault);
    }
    await expect
      .poll(() => lines.filter((line) => /^Offshoot \d.*: acme-friends, \d+ problems$/.test(line)))
      .toHaveLength(1);
    await expect.poll(() => lines.join("\n")).toContain("✗ program.theem: unknown key");
  });

  test("tells what an endpoint of another origin has to allow, a consent manager that is silent, and that nothing may be sent", async () => {
    const manager = "<script>window.__tcfapi = () => {};</script>";
    const { page, words } = await open(
      { ...PROGRAM, consent: "auto", backend: { endpoint: `${ELSEWHERE}/away` } },
      { "/": html(CARDS + TAG, manager) },
    );
    await expect
      .poll(words)
      .toMatch(/Problem · consent The consent manager \(IAB TCF\) is on this page and has never answered/);
    await page.evaluate(() => window.offshoot?.push((referral) => void referral.consent.grant()));
    await expect
      .poll(words)
      .toMatch(
        /Problem · backend .* no answer that this page may read.* CORS.*Access-Control-Allow-Origin: http:\/\/127/,
      );
  });

  test("works under a strict policy, and names what that refuses", async () => {
    const { page, words, lines } = await open(
      { ...PROGRAM, backend: { endpoint: `${ELSEWHERE}/away` } },
      { "/": html(CARDS + TAG, "", { "content-security-policy": POLICY }) },
    );
    await expect
      .poll(words)
      .toMatch(
        /Problem · policy The page's Content-Security-Policy refused http:\/\/localhost.*\/away\/events\. Add http:\/\/localhost:\d+ to its connect-src/,
      );
    const refused = lines.filter((line) => /Content Security Policy|Trusted/.test(line) && !line.includes("/away/"));
    expect(refused).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll("[style],style").length)).toBe(0);
  });

  test("shows events as they happen, copies a report without a person in it, folds, closes and leaves nothing", async () => {
    const { page, words } = await open(
      PROGRAM,
      { "/": html(CARDS + TAG), "/offshoot/summary": json(SUMMARY) },
      {
        path: "/?ref=7KQ2M9XB4TF.copy&email=ana@acme.example",
        permissions: ["clipboard-read", "clipboard-write"],
      },
    );
    await expect.poll(words).toContain("Attribution 7KQ2M9XB4TF is credited");
    const before = (await elements()) - 1;
    await page.evaluate(() =>
      window.offshoot?.push(["convert", { orderId: "1042", friend: { id: "ben@acme.example" } }]),
    );
    await summary("Events").click();
    await expect.poll(words).toMatch(/conversion\.completed · durable, left the outbox/);
    await summary("Backend").click();
    await expect.poll(words).toMatch(/\/events · 200 · \d+ ms/);

    await panel().getByRole("button", { name: "Copy report" }).click();
    await expect.poll(() => panel().getByRole("status").textContent()).toBe("The report is copied.");
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Offshoot 0\.\d+\.\d+ · acme-friends · no problems\nhttp:\/\/127\.0\.0\.1:\d+\/ · 20/);
    for (const part of [
      "Credited: 7KQ2M9XB4TF by copy",
      "Status: granted",
      "Waiting: 0 events",
      "Cookie: holds 7KQ2M9XB4TF",
      "conversion.completed",
    ])
      expect(text).toContain(part);
    const visitor = await page.evaluate(() => decodeURIComponent(document.cookie).split("*")[3] ?? "");
    expect(visitor).toHaveLength(21);
    for (const secret of ["ana@", "ben@", ADVOCATE_ID, visitor]) expect(text).not.toContain(secret);

    await page.keyboard.press("Escape");
    const pill = page.getByRole("button", { name: "Offshoot: no problems" });
    await expect.poll(() => pill.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);
    await page.keyboard.press("Enter");
    await panel().getByRole("button", { name: "Close" }).click();
    await expect.poll(elements).toBe(before);
    expect(
      await page.evaluate(() => [document.documentElement, document.body].map((one) => one.getAttributeNames())),
    ).toEqual([["lang"], []]);
  });

  test.each([360, 1280])("never covers the launcher at %i pixels, nor is wider than the screen", async (width) => {
    const body = `${CARDS}<offshoot-launcher></offshoot-launcher>${TAG}`;
    const { page, words } = await open(PROGRAM, { "/": html(body) }, { viewport: { width, height: 640 } });
    const launcher = page.locator("offshoot-launcher").getByRole("button").first();
    await launcher.waitFor();
    const pill = page.locator("offshoot-debug .pill");
    if (width === 360) await pill.click();
    await expect.poll(words).toContain("Attribution");
    const boxes = [await launcher.boundingBox(), await panel().boundingBox()];
    const [one, other] = boxes.map((box) => box ?? { x: 0, y: 0, width: 0, height: 0 }) as [DOMRect, DOMRect];
    const isApart = other.x + other.width <= one.x || other.y + other.height <= one.y;
    expect([isApart, other.x >= 0, other.y >= 0, other.x + other.width <= width, other.height > 300]).toEqual(
      Array(5).fill(true),
    );
    await panel().focus();
    await page.keyboard.press("Escape");
    await pill.waitFor();
    const folded = (await pill.boundingBox()) as DOMRect;
    expect(folded.x + folded.width).toBeLessThanOrEqual(one.x);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("offshoot-debug").count()).toBe(0);
  });

  test.each(["light", "dark"] as const)("has no axe violation, opened out or folded: %s", async (colorScheme) => {
    const titled = html(CARDS + TAG, "<title>Acme</title>");
    const { page, words } = await open({ ...PROGRAM, theem: {} }, { "/": titled }, { colorScheme });
    await expect.poll(words).toContain("Problem · program.theem");
    const folded = page.locator("offshoot-debug details:not([open]) > summary");
    for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
    expect(await findAxeViolations(page)).toEqual([]);
    await panel().focus();
    await page.keyboard.press("Escape");
    await page.locator("offshoot-debug .pill").waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test("writes and sends nothing while permission is missing", async () => {
    const { page, words, site } = await open(
      { ...PROGRAM, consent: "required" },
      { "/": html(CARDS + TAG) },
      { path: "/?ref=7KQ2M9XB4TF" },
    );
    await expect.poll(words).toContain("Nothing is stored or sent until somebody calls consent.grant()");
    await panel().getByRole("button", { name: "Look again" }).click();
    await expect.poll(() => panel().getByRole("status").textContent()).toBe("Looked again: no problems.");
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual(["", 0, 0, 0]);
    // The document comes out of the browser's cache when it is read once more.
    expect(site.requests.filter((path) => /^\/offshoot\/|^\/program/.test(path))).toEqual(["/program.json"]);
  });

  test("says why a program does not start", async () => {
    const { words } = await open(null, { "/": html(CARDS + TAG), "/program.json": { status: 404, body: "" } });
    await expect
      .poll(words)
      .toMatch(/Problem · start GET http:\/\/[\d.:]+\/program\.json answered 404\. Put the program document there/);
  });

  test("comes with the classic script too, and sees that the page is in another site's frame", async () => {
    const tag = TAG.replace('type="module" async src="/offshoot.js"', 'src="/offshoot.iife.js"');
    const { page } = await open(PROGRAM, {
      "/": html(`<iframe width="900" height="600" src="${ELSEWHERE}/framed"></iframe>`),
      "/framed": html(CARDS + tag),
    });
    const body = page.frameLocator("iframe").locator("offshoot-debug .body");
    await expect.poll(() => body.textContent()).toMatch(/The page stands in a frame of http:\/\/127\.0\.0\.1/);
  });
});
