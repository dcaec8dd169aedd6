import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "../../../scripts/browser/chromium.ts";
import { openPage, type PageOptions } from "./open-page.ts";
import { type ServedPage, servePage } from "./serve-page.ts";

/** Keeps one browser and one server for a file of tests; `open` shows a page with cards on it. */
export function useGallery() {
  const parts = {} as { browser: Browser; served: ServedPage };
  beforeAll(async () => {
    [parts.browser, parts.served] = await Promise.all([launchChromium(), servePage()]);
  });
  afterAll(async () => {
    await parts.browser?.close();
    parts.served?.close();
  });
  return Object.assign(parts, {
    open: (options?: PageOptions) => openPage(parts.browser, parts.served, options),
  });
}
