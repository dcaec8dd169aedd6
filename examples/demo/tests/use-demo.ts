import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type Demo, startDemo } from "./start-demo.ts";
import { newVisitor } from "./visitor.ts";

/** Runs the shop and a browser for a file of tests; `visit` sends somebody new. */
export function useDemo() {
  const parts = {} as { demo: Demo; browser: Browser };
  beforeAll(async () => {
    [parts.demo, parts.browser] = await Promise.all([startDemo(), launchShell()]);
  });
  afterAll(async () => {
    await parts.browser?.close();
    await parts.demo?.remove();
  });
  return Object.assign(parts, { visit: () => newVisitor(parts.browser, parts.demo.origin) });
}
