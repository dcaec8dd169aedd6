import type { Page } from "playwright-core";

/** Listens to a page for everything that a developer would have to look into: warnings, errors, exceptions. */
export function watchConsole(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  return problems;
}
