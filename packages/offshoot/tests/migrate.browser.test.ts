import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, type ExpectStatic, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { FORMER, type FormerProduct, SQUATCH_CODES } from "./former-products.ts";
import { readGuide } from "./read-guide.ts";
import { type Site, serveSite } from "./serve-site.ts";

const ROOT = new URL("../../../", import.meta.url);
const WAIT = { timeout: 30_000 };
const inline = (code: string) => `<script>${code}</script>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

/** The site of somebody who follows a page of the guide: before, while both scripts are there, and after. */
async function serveMove(name: string): Promise<Site> {
  const guide = readGuide(name);
  const handOver = name === "growsurf" ? guide("js hand-over") : "";
  const html = (...parts: string[]) => ({
    body: `<!doctype html><html lang="en"><head><title>Acme</title></head><body>${parts.join("\n")}</body></html>`,
  });
  const script = guide("html after");
  const calls = inline(guide("js after"));
  return serveSite({
    "/": html(script, calls),
    "/both": html(guide("html before"), script, inline(guide("js before")), calls),

    "/before": html(guide("html before")),
    "/bare": html(),
    "/hand-over": html(guide("html before"), script, inline(handOver)),
    "/account": html(readGuide("README")("html card")),
    "/program.json": { type: "application/json", body: guide("json program") },
  });
}

/** Nothing but this site can be reached, as with a blocker: the former script included. */
async function newPage(site: Site): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const context = await browser.newContext();
  await context.route(
    (url) => url.origin !== site.origin,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (line) => errors.push(...(line.text().startsWith("[offshoot]") ? [line.text()] : [])));
  return { context, page, errors };
}

type Arrived = Site["events"][number] & { attribution?: { code: string; verified: boolean } };
const arrived = ({ events }: Site, type: string) =>
  (events as readonly Arrived[]).filter((event) => event.type === type);

/** Waits for the purchase that a page reported, and tells whom it is credited to. */
async function creditOf(site: Site, expect: ExpectStatic): Promise<Arrived["attribution"]> {
  await expect.poll(() => arrived(site, "conversion.completed").length, WAIT).toBeGreaterThan(0);
  return arrived(site, "conversion.completed").at(-1)?.attribution;
}

const explained = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        window.offshoot?.push((referral) => resolve(referral.explain().map(({ sentence }) => sentence)));
      }),
  );

const withCookie = FORMER.filter((former): former is Required<FormerProduct> => former.cookie !== undefined);

test.concurrent.for(withCookie)(
  "a friend whom $page knows is credited to who brought them, and nothing of theirs is changed",
  async ({ page: name, cookie: [cookie, value, code] }, { expect }) => {
    const site = await serveMove(name);
    const { context, page, errors } = await newPage(site);
    // As its script does it, so that what a browser refuses is refused here too.
    await page.goto(`${site.origin}/bare`);
    await page.evaluate((text) => {
      // biome-ignore lint/suspicious/noDocumentCookie: all these products write it so.
      document.cookie = text;
    }, `${cookie}=${value}; path=/; max-age=5184000`);
    await page.goto(`${site.origin}/`);
    expect(await creditOf(site, expect)).toMatchObject({ code, verified: true });
    await expect.poll(() => arrived(site, "lead.created"), WAIT).toHaveLength(1);
    expect(arrived(site, "lead.created")[0]?.attribution?.code).toBe(code);
    expect(await explained(page)).toEqual([
      expect.stringContaining(`${code}, taken over from the former referral program on`),
    ]);
    expect((await context.cookies()).find((one) => one.name === cookie)?.value).toBe(value);
    expect(errors).toEqual([]);
    await context.close();
    await site.close();
  },
);

test.concurrent.for(FORMER)(
  "a link of $page counts beside the former snippet, whose host is blocked and whose calls throw nothing",
  async ({ page: name, link: [rest, code] }, { expect }) => {
    const site = await serveMove(name);
    const { context, page, errors } = await newPage(site);
    await page.goto(`${site.origin}/both${rest}`);
    expect(await creditOf(site, expect)).toMatchObject({ code, verified: true });
    await page.goto(`${site.origin}/account`);
    const shared = page.getByRole("textbox", { name: "Your link" });
    const { link } = JSON.parse(readGuide(name)("json program"));
    await expect.poll(() => shared.inputValue(), WAIT).toContain(`?${link.param}=`);
    expect(errors).toEqual([]);
    await context.close();
    await site.close();
  },
);

test.concurrent("a cookie that squatch-js itself has written is taken over", async ({ expect }) => {
  const site = await serveMove("saasquatch");
  const { context, page, errors } = await newPage(site);
  const library = readFileSync(new URL("scripts/bench/node_modules/@saasquatch/squatch-js/dist/squatch.min.js", ROOT));
  await context.route("https://fast.ssqt.io/squatch-js@2", (route) =>
    route.fulfill({ contentType: "text/javascript", body: library }),
  );
  await page.goto(`${site.origin}/before?_saasquatch=${SQUATCH_CODES}`);
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name), WAIT).toContain("_saasquatch");
  await page.goto(`${site.origin}/`);
  expect(await creditOf(site, expect)).toMatchObject({ code: "ANALIMA4746", verified: true });
  expect(errors).toEqual([]);
  await context.close();
  await site.close();
});

test.concurrent("GrowSurf's own script hands over whom it knows", async ({ expect }) => {
  const site = await serveMove("growsurf");
  const { context, page, errors } = await newPage(site);
  // Its answer as documented; the script itself is to be had from its host alone.
  const library = `window.growsurf = { getReferrerId: () => "kafewp", addParticipant() {}, triggerReferral() {} }; dispatchEvent(new Event("grsfReady"));`;
  await context.route("https://app.growsurf.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: library }),
  );
  await page.goto(`${site.origin}/hand-over`);
  await expect.poll(() => arrived(site, "code.redeemed").length, WAIT).toBeGreaterThan(0);
  await page.goto(`${site.origin}/`);
  expect(await creditOf(site, expect)).toMatchObject({ code: "KAFEWP", verified: true });
  expect(errors).toEqual([]);
  await context.close();
  await site.close();
});
