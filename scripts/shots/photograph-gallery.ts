import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { createGallery } from "../../examples/gallery/server/create-gallery.ts";
import { readLanguages, readPresets } from "../browser/card-lists.ts";
import { listSheets, type Sheet } from "./list-sheets.ts";

const DESKTOP: BrowserContextOptions = { reducedMotion: "reduce" };
// As wide as a sheet is; what makes a phone of it for a card is the finger.
const PHONE: BrowserContextOptions = { ...DESKTOP, hasTouch: true, isMobile: true };
/** Sheets that are drawn side by side. */
const HANDS = 2;

/** Photographs the gallery into a folder, and gives the names of the pictures. */
export async function photographGallery(
  browser: Browser,
  folder: string,
  isWhole: boolean,
): Promise<readonly string[]> {
  const server = (await createGallery()).listen(0, "localhost");
  await once(server, "listening");
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const contexts = { phone: await browser.newContext(PHONE), desktop: await browser.newContext(DESKTOP) };

  const openSheet = async ({ query, isPhone, width }: Omit<Sheet, "name">) => {
    const page = await (isPhone ? contexts.phone : contexts.desktop).newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${origin}/?${new URLSearchParams({ ...query, bare: "" })}`);
    await page.locator("main[aria-busy=false]").waitFor();
    return page;
  };

  try {
    const first = await openSheet({ query: {}, isPhone: false, width: 1160 });
    const cards = await first
      .locator("#card option:not([value=all])")
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    await first.close();
    const sheets = listSheets({ cards, presets: readPresets(), languages: readLanguages() }, isWhole);
    const waiting = sheets.values();
    const work = async () => {
      for (const sheet of waiting) {
        const page = await openSheet(sheet);
        await page.screenshot({ path: join(folder, `${sheet.name}.png`), fullPage: true, animations: "disabled" });
        await page.close();
      }
    };
    await Promise.all(Array.from({ length: HANDS }, work));
    return sheets.map(({ name }) => name);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
