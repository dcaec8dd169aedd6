import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { openPage, type PageOptions } from "./open-page.ts";
import { type ServedPage, servePage } from "./serve-page.ts";

/** Keeps one browser and one server for a file of tests; `open` shows a page with cards on it. No test may violate the page's policy. */
export function useGallery(flags: readonly string[] = []) {
  const parts = {} as { browser: Browser; served: ServedPage };
  beforeAll(async () => {
    [parts.browser, parts.served] = await Promise.all([launchShell({ args: [...flags] }), servePage()]);
  });
  afterEach(() => {
    expect(parts.served.takeReports()).toEqual([]);
  });
  afterAll(async () => {
    await parts.browser?.close();
    parts.served?.close();
  });
  return Object.assign(parts, {
    open: (options?: PageOptions) => openPage(parts.browser, parts.served, options),
  });
}
