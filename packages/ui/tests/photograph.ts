import type { Page } from "playwright-core";

/** Photographs what the page shows below its headline, without what blinks. */
export function photograph(page: Page, selector = "main"): Promise<Buffer> {
  return page.locator(selector).screenshot({ animations: "disabled", caret: "hide" });
}
