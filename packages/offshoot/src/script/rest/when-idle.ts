import type { Page } from "../page.js";

/** Some pages never are idle, and some browsers do not notice. */
const IDLE = { timeout: 4000 };

/** Resolves when the first card stands, the page has been loaded and has nothing better to do. */
export async function whenIdle({ need }: Pick<Page, "need">): Promise<void> {
  await (await need()).ready;
  if (document.readyState !== "complete") await new Promise((resolve) => addEventListener("load", resolve));
  await new Promise<unknown>((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve, IDLE as never));
}
