import type { DefineOptions } from "@offshoot/ui";
import type { Page } from "../page.js";

/** Makes what registers a card's element: one that names a program gets that one, any other that of the tag. */
export const startCard =
  (define: (options: DefineOptions) => void) =>
  (page: Page): void =>
    define({ resolve: async (name) => (name ? (await page.rest()).find(name) : page.need()) });
