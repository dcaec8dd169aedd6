import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { countKept } from "../../../scripts/browser/count-kept.ts";
import { watchPage } from "../../../scripts/browser/watch-page.ts";
import { CARD, TAG, useLoader } from "./use-loader.ts";

interface Turbo {
  readonly cache: { clear(): void };
  visit(path: string): void;
}

declare const Turbo: Turbo;

const bed = useLoader();
const TURBO = readFileSync(createRequire(import.meta.url).resolve("@hotwired/turbo"), "utf8");
/** Longer than an outbox waits for its database, which a page that has been left may still do. */
const LATE_MS = 6000;
const PATHS = ["/", "/one", "/two"];

const link = (path: string) => `<a href="${path}">${path}</a>`;

/** A page of a site that Turbo navigates, with our tag in its head, where a site has it, or in its body. */
const pageOf = (path: string, isInHead: boolean) => ({
  body: `<!doctype html><html lang="en"><head><title>${path}</title><link rel="icon" href="data:,"><script src="/turbo.js"></script>${
    isInHead ? TAG : ""
  }</head><body><h1>${path}</h1>${PATHS.map(link).join(" ")}${CARD}<offshoot-launcher></offshoot-launcher>${
    isInHead ? "" : TAG
  }</body></html>`,
});

test.each([
  ["head", true],
  ["body", false],
] as const)("100 visits with Turbo leave nothing, with the tag in the %s", async (_, isInHead) => {
  const pages = Object.fromEntries(PATHS.map((path) => [path, pageOf(path, isInHead)]));
  await bed.context.addInitScript(watchPage);
  await bed.open({ ...pages, "/turbo.js": { type: "text/javascript", body: TURBO } }, "/?ref=7KQ2M9XB4TF.copy");
  const { page } = bed;
  const card = page.getByRole("textbox", { name: "Your link" });
  await card.waitFor();

  /** Goes from page to page as fast as they come; now and then a card has the time to draw itself whole. */
  const visit = (times: number) =>
    page.evaluate(
      async ([paths, count]) => {
        const drawn = () => document.querySelector("offshoot-invite")?.shadowRoot?.querySelector("input");
        for (let turn = 1; turn <= count; turn += 1) {
          const path = paths[turn % paths.length] as string;
          const isLoaded = new Promise((done) => document.addEventListener("turbo:load", done, { once: true }));
          Turbo.visit(path);
          await isLoaded;
          if (location.pathname !== path) throw new Error(`${location.pathname} is not ${path}`);
          for (let look = 0; turn % 10 === 0 && !drawn() && look < 500; look += 1)
            await new Promise((done) => setTimeout(done, 20));
        }
      },
      [PATHS, times] as const,
    );
  /** Where every count is made: the first page, drawn, with nothing remembered of the others. */
  const home = async () => {
    await page.getByRole("link", { name: "/", exact: true }).click();
    await page.getByRole("heading", { name: "/", exact: true }).waitFor();
    await card.waitFor();
    await page.evaluate(async (lateMs) => {
      Turbo.cache.clear();
      await new Promise((done) => setTimeout(done, lateMs));
    }, LATE_MS);
  };
  await visit(12);
  await home();
  const count = await countKept(page);
  const before = await count();
  await visit(100);
  await home();
  const after = await count();
  expect(await card.count()).toBe(1);
  expect(after.kept).toEqual(before.kept);
  // Frames of the page itself come and go.
  expect(after.timers - before.timers).toBeLessThan(5);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.listeners - before.listeners).toBeLessThan(20);
  // One page was loaded, one landing was told, and nobody was disturbed.
  expect(bed.asked("boot")).toBe(1);
  await page.evaluate(
    () => new Promise<void>((resolve) => window.offshoot?.push((referral) => void referral.flush().then(resolve))),
  );
  expect(bed.site.events.filter(({ type }) => type === "touch.captured")).toHaveLength(1);
  expect([...bed.warnings, ...bed.errors]).toEqual([]);
});
