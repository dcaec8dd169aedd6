import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { gallery as Gallery } from "./gallery.js";
import type { ServedPage } from "./serve-page.ts";

declare const gallery: typeof Gallery;

const PLAIN_CSS = "body{margin:0;font:16px sans-serif;background:#fafafa}main{padding:16px;display:grid;gap:16px}";

/** How a page of cards is to look. */
export interface PageOptions {
  /** States to show. @default all */
  readonly names?: readonly string[];
  /** Rules of the page. */
  readonly css?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly context?: BrowserContextOptions;
  readonly theme?: Record<string, unknown>;
}

/** A phone, as Chromium plays it. */
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Opens the served page in a profile of its own and stands cards into it. */
export async function openPage(browser: Browser, served: ServedPage, options: PageOptions = {}): Promise<Page> {
  const { names, css = "", lang = "en", dir = "ltr", context, theme } = options;
  const page = await (await browser.newContext({ reducedMotion: "reduce", ...context })).newPage();
  await page.goto(`${served.url}?${new URLSearchParams({ lang, dir, css: PLAIN_CSS + css })}`);
  await page.evaluate(
    ([chosen, themed]) => void gallery.show(chosen ?? gallery.names, themed ? { theme: themed } : {}),
    [names, theme] as const,
  );
  await page.waitForTimeout(150);
  return page;
}
