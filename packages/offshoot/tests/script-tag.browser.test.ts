import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type Answer, type Site, serveSite } from "./serve-site.ts";

const program = {
  program: "acme-friends",
  consent: "granted",
  rewards: { friend: { kind: "discount", percent: 15 }, advocate: { kind: "credit", amount: 20, currency: "USD" } },
  backend: { endpoint: "/offshoot" },
};
const json = (value: unknown): Answer => ({ type: "application/json", body: JSON.stringify(value) });
const tag =
  '<script type="module" async src="/offshoot.js" data-program="/program.json" data-advocate-id="ana"></script>';
const html = (body: string, head = "") => ({
  body: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
});

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Site;
const consoleLines: string[] = [];
const pageErrors: string[] = [];

async function open(pages: Parameters<typeof serveSite>[0], path = "/"): Promise<void> {
  site = await serveSite({ "/program.json": json(program), ...pages });
  await page.goto(site.origin + path);
}

const card = () => page.getByRole("textbox", { name: "Your link" });
const eventTypes = () => site.events.map(({ type }) => type);

beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  consoleLines.length = 0;
  pageErrors.length = 0;
  page.on("console", (message) => consoleLines.push(message.text()));
  page.on("pageerror", (error) => pageErrors.push(error.message));
});
afterEach(async () => {
  await context.close();
  await site.close();
  expect(pageErrors).toEqual([]);
});

describe("the script tag", () => {
  test("draws the card with the advocate's link", async () => {
    await open({ "/": html(`${tag}<offshoot-invite></offshoot-invite>`) });
    await expect.poll(() => card().inputValue()).toMatch(/\/\?ref=[0-9A-Z]{11}\.copy$/);
    await page.getByRole("heading", { name: "Give a friend 15% off" }).waitFor();
  });

  test("works from the body, and from the head before the card", async () => {
    await open({ "/": html("<main><offshoot-invite></offshoot-invite></main>", tag) });
    await card().waitFor();
  });

  test("takes the program from the page", async () => {
    const inline = `<script type="application/offshoot+json">${JSON.stringify(program)}</script>`;
    await open({ "/": html(`${inline}${tag.replace("/program.json", "")}<offshoot-invite></offshoot-invite>`) });
    await card().waitFor();
    expect(site.requests).not.toContain("/program.json");
  });

  test("speaks the language of data-locale where the program has words in it", async () => {
    const words = { "invite.field": { en: "Your link", de: "Dein Link" } };
    const german = tag.replace("data-program", 'data-locale="de" data-program');
    const spoken = json({ ...program, words });
    await open({ "/": html(`${german}<offshoot-invite></offshoot-invite>`), "/program.json": spoken });
    await page.getByRole("textbox", { name: "Dein Link" }).waitFor();
  });

  test("resolves the program against the page, whatever <base> says", async () => {
    const base = '<base href="http://127.0.0.1:1/">';
    const absolute = () => tag.replace('src="', `src="${site.origin}`);
    await open({ "/shop/": () => html(`<offshoot-invite></offshoot-invite>${absolute()}`, base) }, "/shop/");
    await card().waitFor();
  });

  test("runs calls that were pushed before and after it loaded, in order, on the same array", async () => {
    const early = `<script>window.before = (window.offshoot ||= []); window.offshoot.push(["convert", { orderId: "1042" }]); window.offshoot.push((referral) => { window.program = referral.program.program; });</script>`;
    await open({ "/": html(early + tag) });
    await expect.poll(eventTypes).toContain("conversion.completed");
    const kept = await page.evaluate(() => {
      window.offshoot?.push(["track", "late.call"]);
      return Reflect.get(window, "before") === window.offshoot;
    });
    expect([kept, await page.evaluate(() => Reflect.get(window, "program"))]).toEqual([true, "acme-friends"]);
    await expect.poll(eventTypes).toContain("late.call");
    expect(site.events.filter(({ type }) => type === "conversion.completed")).toHaveLength(1);
  });

  test("captures the landing even when the address changes before everything has loaded", async () => {
    const visitor = '<script type="module" src="/offshoot.js" data-program="/program.json"></script>';
    const leave = '<script type="module">history.replaceState(null, "", "/elsewhere")</script>';
    await open({ "/": html(visitor + leave) }, "/?ref=7KQ2M9XB4TF.copy");
    const cookie = async () => (await context.cookies()).find(({ name }) => name === "_offshoot_acme-friends")?.value;
    await expect.poll(cookie).toContain("7KQ2M9XB4TF.copy");
  });

  test("adds one global and nothing else to the page", async () => {
    const snapshot = () => ({
      globals: Object.getOwnPropertyNames(window).sort(),
      attributes: [document.documentElement, document.body].map((element) => element.getAttributeNames()),
      head: new XMLSerializer().serializeToString(document.head).length,
      push: String(history.pushState),
    });
    await open({ "/": html("<p>host</p>"), "/with": html(`<p>host</p>${tag}<offshoot-invite></offshoot-invite>`) });
    const before = await page.evaluate(snapshot);
    await page.goto(`${site.origin}/with`);
    await card().waitFor();
    const after = await page.evaluate(snapshot);
    expect(after.globals.filter((name) => !before.globals.includes(name))).toEqual(["offshoot"]);
    expect({ ...after, globals: [] }).toEqual({ ...before, globals: [] });
  });

  test("is quiet and complete when it stands on the page twice: the second copy says so", async () => {
    const second = tag.replace("/offshoot.js", "/offshoot.js?second");
    await open({ "/": html(`${tag}${second}<offshoot-invite></offshoot-invite>`) });
    await card().waitFor();
    await expect.poll(() => consoleLines.filter((line) => line.includes("Loaded twice"))).toHaveLength(1);
  });
});

describe("the classic file", () => {
  test("does the same from one file", async () => {
    const classic = `<script src="/offshoot.iife.js" data-program="/program.json" data-advocate-id="ana"></script>`;
    await open({ "/": html(`${classic}<offshoot-invite></offshoot-invite>`) });
    await card().waitFor();
    await page.evaluate(() => window.offshoot?.push(["track", "from.classic"]));
    await expect.poll(eventTypes).toContain("from.classic");
    expect(site.requests.filter((path) => path.startsWith("/offshoot."))).toEqual(["/offshoot.iife.js"]);
  });
});

describe("bad input", () => {
  const body = html(`<p>host</p>${tag}<offshoot-invite></offshoot-invite>`);
  const warnings = () => consoleLines.filter((line) => line.startsWith("[offshoot]"));

  test.each([
    [
      "a missing program",
      { status: 404, body: "no" },
      /GET http:\/\/127\.0\.0\.1:\d+\/program\.json answered 404\. Put the program document there/,
    ],
    [
      "a program that is not JSON",
      { type: "application/json", body: "<html>" },
      /expected JSON at http.+, got "<html>"/,
    ],
    ["a program without a name", json({ rewards: {} }), /program: expected a document such as/],
  ] as const)("%s: one clear message, an unharmed page", async (_, answer, message) => {
    await open({ "/": body, "/program.json": answer });
    await expect.poll(warnings).toEqual([expect.stringMatching(message)]);
    await page.waitForLoadState("networkidle");
    expect(warnings()).toHaveLength(1);
    await page.getByText("host").waitFor();
  });

  test("a bad part: its default applies, and the message names it", async () => {
    await open({
      "/": body,
      "/program.json": json({ ...program, rewards: { friend: { kind: "discount", percent: "15" } }, colour: "red" }),
    });
    await page.getByRole("heading", { name: "Invite a friend" }).waitFor();
    await expect.poll(warnings).toHaveLength(1);
    expect(warnings()[0]).toContain(
      "program.rewards.friend.percent: expected a percentage above 0 and at most 100, got",
    );
    expect(warnings()[0]).toContain("program.colour: unknown key, ignored.");
  });

  test("blocked storage: the card still shows its link", async () => {
    await context.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("blocked", "SecurityError");
          },
        });
      }
      Object.defineProperty(document, "cookie", {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
        set() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await open({ "/": body });
    await expect.poll(() => card().inputValue()).toMatch(/ref=/);
  });

  test("an endpoint that cannot be reached: the card still shows its link", async () => {
    await open({
      "/": body,
      "/program.json": json({ ...program, backend: { endpoint: "http://127.0.0.1:9/offshoot" } }),
    });
    await expect.poll(() => card().inputValue()).toMatch(/ref=/);
  });

  test("a blocked chunk leaves the page unharmed", async () => {
    await page.route(/offshoot\.(engine|index)\./, (route) => route.abort());
    await open({ "/": body });
    await expect.poll(() => card().inputValue()).toMatch(/ref=/);
  });
});

test("works under a strict content policy without a report", async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";
  const strict = {
    ...html(
      `${tag}<offshoot-invite></offshoot-invite><offshoot-reward></offshoot-reward><offshoot-welcome></offshoot-welcome>`,
    ),
    headers: { "content-security-policy": policy },
  };
  const reports: string[] = [];
  await page.exposeFunction("report", (directive: string) => reports.push(directive));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      Reflect.get(window, "report")(event.violatedDirective),
    );
  });
  await open({ "/": strict }, "/?ref=7KQ2M9XB4TF");
  await card().waitFor();
  await page.waitForLoadState("networkidle");
  expect(reports).toEqual([]);
});
