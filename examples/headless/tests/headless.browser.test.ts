import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type PreparedExamples, prepareExamples } from "../../../scripts/examples/prepare-examples.ts";
import { copyLink, newVisitor, order, signIn } from "./visitor.ts";

let prepared: PreparedExamples<"headless">;
let browser: Browser;

beforeAll(async () => {
  [prepared, browser] = await Promise.all([prepareExamples(["headless"]), launchShell()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), prepared?.close()]);
});

const visit = (address?: string) => newVisitor(browser, prepared.examples.headless.origin, address);

describe("a page that draws its own interface", () => {
  test("carries a friend from the copied link to a reward and the next tier", async () => {
    const ana = await visit();
    await signIn(ana, "Ana", true);
    await ana.page.getByRole("heading", { name: "Give a friend 25% off" }).waitFor();
    await ana.page.getByText("0 of 3 friends, then a packet of heirloom tomatoes").waitFor();
    const link = await copyLink(ana);
    expect(link).toMatch(new RegExp(`^${prepared.examples.headless.origin}/\\?ref=[0-9A-Z]{11}\\.copy$`));

    const ben = await visit(link);
    await ben.page.getByRole("heading", { name: "A gift from Ana: 25% off" }).waitFor();
    expect(await order(ben)).toMatch(/Order L-\d+, \$18,/);
    // A second box is at the usual price, and earns nothing.
    await ben.page.reload();
    expect(await order(ben)).toMatch(/\$24,/);

    await ana.page.reload();
    await ana.page.getByText("1 of 3 friends, then a packet of heirloom tomatoes").waitFor();
    expect(await ana.page.locator("#amount").textContent()).toBe("$6");
    expect(await ana.page.getByRole("listitem").count()).toBe(1);
    expect(await ana.page.getByRole("progressbar").getAttribute("value")).toBe("1");
    expect([...ana.faults, ...ben.faults]).toEqual([]);
  });

  test("takes a code that somebody was told, and refuses one's own and an unknown one", async () => {
    const cleo = await visit();
    await signIn(cleo, "Cleo");
    const code = new URL(await copyLink(cleo)).searchParams.get("ref")?.split(".")[0] ?? "";
    const type = async (text: string, { page } = cleo) => {
      await page.getByLabel("A friend’s code").fill(text);
      await page.getByRole("button", { name: "Apply" }).click();
    };
    await type(code);
    await cleo.page.getByText("This is your own code").waitFor();

    const dan = await visit();
    for (const nothing of ["", "  "]) {
      await type(nothing, dan);
      await dan.page.getByText("Type the code first.").waitFor();
      expect(await dan.page.getByLabel("A friend’s code").getAttribute("aria-invalid")).toBe("true");
      await dan.page.reload();
    }
    await type("not a code", dan);
    await dan.page.getByText("We do not know this code.").waitFor();
    await type(code.toLowerCase(), dan);
    await dan.page.getByText("Code applied").waitFor();
    // Cleo did not agree to be named.
    await dan.page.getByRole("heading", { name: "A gift: 25% off" }).waitFor();
    expect(await order(dan)).toMatch(/\$18,/);
    expect([...cleo.faults, ...dan.faults]).toEqual([]);
  });

  test("offers a link only to somebody who is signed in", async () => {
    const ida = await visit();
    const parts = [ida.page.getByLabel("Your link"), ida.page.getByRole("button", { name: "Copy link" })];
    const areSeen = async (isSeen: boolean) => {
      for (const part of parts) await part.waitFor({ state: isSeen ? "visible" : "hidden" });
    };
    await ida.page.getByText("Sign in to get your link.").waitFor();
    await areSeen(false);
    await signIn(ida, "Ida");
    await areSeen(true);
    await ida.page.getByRole("button", { name: "Sign out" }).click();
    await ida.page.getByText("Sign in to get your link.").waitFor();
    await areSeen(false);
    expect(ida.faults).toEqual([]);
  });

  test("says what became of a share, and opens other channels by real links", async () => {
    const eve = await visit();
    await eve.context.addInitScript(() => {
      Object.assign(navigator, { share: async () => Promise.reject(new DOMException("closed", "AbortError")) });
    });
    await eve.page.reload();
    await signIn(eve, "Eve");
    await eve.page.getByRole("button", { name: "Share…" }).click();
    await eve.page.getByText("Nothing was shared.").waitFor();
    const whatsapp = eve.page.getByRole("link", { name: "WhatsApp" });
    const href = (await whatsapp.getAttribute("href")) ?? "";
    expect(new URL(href).searchParams.get("text")).toMatch(
      /ref=[0-9A-Z]{11}\.whatsapp .*\(I get \$6 of credit too\.\)/,
    );
    expect(await whatsapp.getAttribute("rel")).toContain("noopener");
    expect(eve.faults).toEqual([]);
  });

  test("is worked by keyboard alone, and keeps the focus where the work is", async () => {
    const { page, faults } = await visit();
    await page.getByLabel("Name", { exact: true }).focus();
    await page.keyboard.type("Fay");
    await page.keyboard.press("Enter");
    await page.getByText("Signed in as Fay").waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await expect.poll(focused).toBe("sign-out");
    for (let step = 0; step < 12 && (await focused()) !== "copy"; step++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Your link is copied.").waitFor();
    expect(await focused()).toBe("copy");
    expect(faults).toEqual([]);
  });

  test("keeps what it knows when the server cannot be reached, and says so", async () => {
    const gil = await visit();
    await signIn(gil, "Gil");
    await gil.page.context().setOffline(true);
    await gil.page.getByRole("button", { name: "Order a box" }).click();
    await gil.page.getByText("That did not work: nothing was ordered. Try again.").waitFor();
    expect(await copyLink(gil)).toContain("ref=");
  });

  test.each(["light", "dark"] as const)(
    "fits a phone and a desktop, with targets for fingers: %s",
    async (colorScheme) => {
      const hal = await visit();
      await hal.page.emulateMedia({ colorScheme });
      await signIn(hal, `Hal ${colorScheme}`, true);
      const friend = await visit(await copyLink(hal));
      await friend.page.emulateMedia({ colorScheme });
      await order(friend);
      // The order is on its way: whoever looks too early looks again.
      const isCounted = async () => {
        await hal.page.reload();
        const counted = hal.page.getByText("1 of 3 friends").waitFor({ timeout: 3000 });
        return counted.then(
          () => true,
          () => false,
        );
      };
      await expect.poll(isCounted).toBe(true);
      const stranger = await visit();
      await stranger.page.emulateMedia({ colorScheme });
      for (const [name, { page }] of Object.entries({ advocate: hal, friend, stranger })) {
        for (const width of [320, 360, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          // A window takes its new size when it comes to it.
          await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          const small = page.locator(":is(button, a.button, input:not([type=checkbox])):visible");
          // All in one look: what is drawn anew between two of them would have no box.
          const lowest = () =>
            small.evaluateAll((all) => Math.min(...all.map((target) => target.getBoundingClientRect().height)));
          await expect.poll(lowest).toBeGreaterThanOrEqual(44);
          await shoot(name, colorScheme, width, page);
        }
      }
    },
  );
});

/** Leaves a picture where somebody asked for them. */
async function shoot(name: string, scheme: string, width: number, page: import("playwright-core").Page): Promise<void> {
  const folder = process.env.OFFSHOOT_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `headless-${name}-${scheme}-${width}.png`), fullPage: true });
}
