import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ANA, setUpCoreBed } from "./core-bed.js";

const bed = setUpCoreBed();

/** A consent manager as pages carry it before its own script comes: it keeps who asks, and `say` answers them. */
const LATE_MANAGER = `<script>
addEventListener("load", () => setTimeout(() => {
  window.listeners = [];
  window.__tcfapi = (command, version, callback) => {
    if (command === "addEventListener") listeners.push(callback);
  };
  window.say = (consent) => listeners.forEach((callback, index) =>
    callback({ listenerId: index, gdprApplies: true, eventStatus: "useractioncomplete", purpose: { consents: { 1: consent } } }, true));
}, 1500));
</script>`;

const status = (page: Page) => page.evaluate(() => window.corePage.referral.consent.status);
const until = (page: Page, wanted: string) =>
  page.waitForFunction((value) => window.corePage.referral.consent.status === value, wanted);
const say = (page: Page, consent: boolean) =>
  page.evaluate((value) => (window as unknown as { say(value: boolean): void }).say(value), consent);
const traces = (page: Page) => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
const cookies = async () => (await bed.context.cookies()).map(({ name }) => name);

test("a manager that comes after the grant by absence stops the page, and its denial erases everything", async () => {
  bed.site.program = { program: "acme", consent: "auto" };
  bed.site.markup = () => LATE_MANAGER;
  const page = await bed.open(`/?ref=${ANA}`);
  expect(await cookies()).toEqual([]);
  await until(page, "granted");
  await expect.poll(cookies).toEqual(["_offshoot_acme"]);
  await until(page, "pending");
  await page.waitForFunction("listeners.length > 0");
  await say(page, false);
  expect(await status(page)).toBe("denied");
  await expect.poll(cookies).toEqual([]);
  expect(await traces(page)).toEqual([]);
  await say(page, true);
  expect(await status(page)).toBe("granted");
  expect(await page.evaluate(() => window.corePage.referral.attribution()?.credited.code)).toBe(ANA);
});

test("a revoke in one tab stops another within 100 ms, without anybody asking it", async () => {
  const tab = await bed.open(`/?ref=${ANA}`);
  const other = await bed.open("/");
  await other.evaluate(() => {
    const { referral } = window.corePage;
    referral.$state.listen(({ consent }) => {
      document.title = `${consent} at ${Date.now()}`;
    });
    // Whoever never asked has nothing to stop.
    return referral.consent.status;
  });
  const at = await tab.evaluate(async () => {
    await window.corePage.referral.consent.revoke();
    return Date.now();
  });
  await other.waitForFunction(() => document.title.startsWith("denied"));
  expect(Number((await other.title()).split(" ").at(-1)) - at).toBeLessThan(100);
  expect([await cookies(), await traces(other)]).toEqual([["_offshoot_consent"], ["_offshoot_consent"]]);
});

test("an ordinary page with a manager on it neither reads storage nor speaks to the manager", async () => {
  bed.site.program = { program: "acme", consent: "auto" };
  bed.site.markup = () => `<script>
window.touched = [];
for (const method of ["getItem", "setItem", "removeItem", "key"]) {
  const inner = Storage.prototype[method];
  Storage.prototype[method] = function (...rest) { touched.push(method); return inner.apply(this, rest); };
}
window.__tcfapi = (command) => touched.push(command);
</script>`;
  const page = await bed.open("/");
  // Half a second longer than a page takes to settle.
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual([]);
});
