import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { HostStyles } from "../../../scripts/browser/host-styles.ts";
import type { gallery as Gallery } from "./gallery.js";
import type { PreviewOptions } from "./previews.js";
import type { ServedPage } from "./serve-page.ts";

declare const gallery: typeof Gallery;

const PLAIN_CSS = "body{margin:0;font:16px sans-serif;background:#fafafa}main{padding:16px;display:grid;gap:16px}";

/** How a page of cards is to look. */
export interface PageOptions {
  /** States to show. @default all */
  readonly names?: readonly string[];
  /** Made-up states to show after them. @default none */
  readonly previews?: PreviewOptions;
  /** Rules of the page. */
  readonly css?: string;
  /** What the site is built on. @default "none" */
  readonly host?: HostStyles;
  /** Whether the page brings a font that is the same on every machine. @default false */
  readonly hasFont?: boolean;
  readonly lang?: string;
  readonly dir?: string;
  readonly context?: BrowserContextOptions;
  readonly theme?: Record<string, unknown>;
}

/** A phone, as Chromium plays it. */
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Opens the served page in a profile of its own, stands cards into it and waits until nothing changes any more. */
export async function openPage(browser: Browser, served: ServedPage, options: PageOptions = {}): Promise<Page> {
  const {
    names,
    previews,
    css = "",
    host = "none",
    hasFont = false,
    lang = "en",
    dir = "ltr",
    context,
    theme,
  } = options;
  const page = await (await browser.newContext({ reducedMotion: "reduce", ...context })).newPage();
  // What is compared with a picture reads the same next year, when days of this one are named with it.
  if (hasFont) await page.clock.setFixedTime("2026-11-20T10:00:00.000Z");
  const query = new URLSearchParams({ lang, dir, host, css: PLAIN_CSS + css, ...(hasFont && { font: "test" }) });
  await page.goto(`${served.url}?${query}`);
  await page.evaluate(
    async ([chosen, themed, made]) => {
      gallery.show(chosen ?? (made ? [] : gallery.names), themed ? { theme: themed } : {});
      if (made) gallery.showPreviews(made);
      await gallery.settle();
    },
    [names, theme, previews] as const,
  );
  return page;
}
