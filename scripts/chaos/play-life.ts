import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { launchMortalChromium } from "../browser/mortal-chromium.ts";
import { type LifePlan, TABS } from "./plan-life.ts";
import type { Site } from "./start-site.ts";
import type { Witness } from "./start-witness.ts";

/** Milliseconds until the first page has to be there; a busy machine takes its time. */
const LONGEST_START_MS = 30_000;

/** Milliseconds after which a browser is killed even though its plan has not come about: a page that leaves tells less. */
const LONGEST_LIFE_MS = 2500;

/** Where a browser lives. */
export interface Home {
  readonly site: Site;
  readonly witness: Witness;
  /** Folder of the browser's profile. */
  readonly profile: string;
}

/** A promise, and what keeps it. */
function createSignal(): readonly [Promise<void>, () => void] {
  let give = () => {};
  const signal = new Promise<void>((resolve) => {
    give = resolve;
  });
  return [signal, give];
}

/**
 * Starts the browser, opens its tabs, lets them do what they are given to do, and kills it at the planned moment.
 *
 * @throws Error when no page begins.
 */
export async function playLife({ site, witness, profile }: Home, life: number, { death }: LifePlan): Promise<void> {
  const browser = await launchMortalChromium(profile);
  const [hasBegun, begin] = createSignal();
  const [isDue, becomeDue] = createSignal();
  const pages: Page[] = [];
  let receipts = 0;
  const stopListening = witness.onTold((told) => {
    if (told.life !== life) return;
    begin();
    if (told.kind === "receipts") receipts += 1;
    if (told.kind === "closing") void pages[told.tab]?.close().catch(() => {});
    if (receipts >= death.receipts) becomeDue();
  });
  try {
    const opening = Array.from({ length: TABS }, async (_, tab) => {
      const page = await browser.context.newPage();
      pages[tab] = page;
      await page.goto(site.tabAddress(life, tab), { waitUntil: "commit" });
    });
    // Whatever is still on its way when the browser dies fails, as it must.
    void Promise.allSettled(opening);
    const isLate = sleep(LONGEST_START_MS, true, { ref: false });
    if (await Promise.race([hasBegun, isLate])) throw new Error(`No page began in life ${life}.`);
    await Promise.race([isDue.then(() => sleep(death.afterMs)), sleep(LONGEST_LIFE_MS)]);
  } finally {
    stopListening();
    await browser.kill();
  }
}
