import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type Answer, type Site, serveSite } from "./serve-site.ts";

/** A tag for somebody who is signed in, and the card that they see. */
export const TAG =
  '<script type="module" async src="/offshoot.js" data-program="/program.json" data-advocate-id="ana"></script>';
export const CARD = "<offshoot-invite></offshoot-invite>";

/** Every file of the script but the loader and the classic one. */
export const CHUNKS = /\/offshoot\.\w[\w-]*\.\w+\.js$/;

/** A page around some markup, which asks for nothing itself. */
export const html = (body: string): Answer => ({
  body: `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
});

/** Gives a program document as a site answers with it. */
export const documentOf = (parts: Readonly<Record<string, unknown>> = {}): Answer => ({
  type: "application/json",
  body: JSON.stringify({ program: "acme-friends", consent: "granted", backend: { endpoint: "/offshoot" }, ...parts }),
});

/** A site and a tab on it, fresh for each test, and what has been said there. */
export interface LoaderBed {
  readonly site: Site;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Sentences of the script in the console. */
  readonly warnings: string[];
  /** What has reached the page's own error handlers. */
  readonly errors: string[];
  /** Serves these pages beside `/program.json` and opens one of them. */
  open(pages: Parameters<typeof serveSite>[0], path?: string, waitUntil?: "load" | "commit"): Promise<void>;
  /** Types of the events that have arrived, in order. */
  types(): string[];
  /** Counts how often a file of the script was fetched, by the name of its chunk. */
  asked(chunk: string): number;
}

/** Sets the hooks of a test file up. */
export function useLoader(): LoaderBed {
  let browser: Browser;
  let bed: Omit<LoaderBed, "open" | "types" | "asked"> & { site: Site };
  beforeAll(async () => {
    browser = await launchShell();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    bed = { context, page, warnings: [], errors: [], site: undefined as unknown as Site };
    page.on("console", (message) => {
      if (message.text().startsWith("[offshoot]")) bed.warnings.push(message.text());
    });
    page.on("pageerror", (error) => bed.errors.push(error.message));
  });
  afterEach(async () => {
    await bed.context.close();
    await (bed.site as Site | undefined)?.close();
  });
  return {
    get site() {
      return bed.site;
    },
    get page() {
      return bed.page;
    },
    get context() {
      return bed.context;
    },
    get warnings() {
      return bed.warnings;
    },
    get errors() {
      return bed.errors;
    },
    async open(pages, path = "/", waitUntil = "load") {
      bed.site = await serveSite({ "/program.json": documentOf(), ...pages });
      await bed.page.goto(bed.site.origin + path, { waitUntil });
    },
    types: () => bed.site.events.map(({ type }) => type),
    asked: (chunk) => bed.site.requests.filter((path) => path.startsWith(`/offshoot.${chunk}.`)).length,
  };
}
