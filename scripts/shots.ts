import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "./browser/chromium.ts";
import { ROOT } from "./root.ts";
import { runTool } from "./run-tool.ts";
import { photographDemo } from "./shots/photograph-demo.ts";
import { photographGallery } from "./shots/photograph-gallery.ts";
import { readRequest } from "./shots/read-request.ts";

const FOLDER = join(ROOT, "shots");
const REFERENCES = "packages/ui/tests/visual.browser.test.ts";

async function takeShots(pages: readonly string[], isWhole: boolean): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  const browser = await launchChromium();
  try {
    for (const photograph of [
      ...(pages.includes("gallery") ? [photographGallery] : []),
      ...(pages.includes("demo") ? [photographDemo] : []),
    ])
      for (const name of await photograph(browser, FOLDER, isWhole)) console.log(`shots/${name}.png`);
  } finally {
    await browser.close();
  }
}

const { pages, isWhole, isUpdate } = readRequest(process.argv.slice(2));
if (isUpdate) {
  process.env.OFFSHOOT_UPDATE_PICTURES = "1";
  process.exitCode = await runTool("vitest", "run", "--project", "browser", REFERENCES);
} else await takeShots(pages, isWhole);
