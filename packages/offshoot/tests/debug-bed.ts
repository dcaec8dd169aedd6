import type { BrowserContext, Page } from "playwright-core";
import { type Answer, type Site, serveSite } from "./serve-site.ts";

/** The tag of a developer who looks for a fault. */
export const TAG =
  '<script type="module" async src="/offshoot.js" data-program="/program.json" data-advocate-id="customer-42" data-debug></script>';

/** What a strict site allows. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";

/** Makes an answer of JSON. */
export const json = (value: unknown): Answer => ({ type: "application/json", body: JSON.stringify(value) });

/** Makes a page. */
export const html = (body: string, head = "", headers: Answer["headers"] = {}): Answer => ({
  headers,
  body: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
});

/** A page with the panel, and what it said. */
export interface DebugBed {
  readonly page: Page;
  readonly site: Site;
  /** Every line of the console; groups included. */
  readonly lines: string[];
  /** Every word in the panel, folded or not. */
  words(): Promise<string>;
  close(): Promise<void>;
}

/** Stands for the same server under another origin, in pages and documents. */
export const ELSEWHERE = "http://elsewhere";

/**
 * Opens a page of a program in a context of its own.
 *
 * @param program The document that `TAG` names.
 * @param pages Answers by path.
 */
export async function openDebugPage(
  context: BrowserContext,
  program: unknown,
  pages: Readonly<Record<string, Answer>>,
  path = "/",
): Promise<DebugBed> {
  const elsewhere = () => site.origin.replace("127.0.0.1", "localhost");
  const answers = Object.entries({ "/program.json": json(program), ...pages }).map(([at, { body, ...rest }]) => [
    at,
    (): Answer => ({ ...rest, body: body.replaceAll(ELSEWHERE, elsewhere()) }),
  ]);
  const site: Site = await serveSite(Object.fromEntries(answers));
  const page = await context.newPage();
  const lines: string[] = [];
  page.on("console", (message) => lines.push(message.text()));
  await page.goto(site.origin + path);
  return {
    page,
    site,
    lines,
    words: () =>
      page.locator("offshoot-debug .body").evaluate((body) => {
        const parts = body.querySelectorAll(".where,.what,.mend,.none,summary > *,dt,dd");
        return Array.from(parts, ({ textContent }) => textContent).join(" ");
      }),
    async close() {
      await context.close();
      await site.close();
    },
  };
}
