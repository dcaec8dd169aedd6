import type { Page } from "playwright-core";
import type { gallery as Gallery } from "./gallery.js";
import type { PageOptions } from "./open-page.ts";
import { ARRIVED_SUMMARY } from "./reward-states.js";
import type { Script } from "./scripted-referral.js";

declare const gallery: typeof Gallery;

/** What a page with a launcher holds for its test. */
export interface Played {
  readonly referral: ReturnType<typeof Gallery.scriptReferral>["referral"];
  readonly events: readonly { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[];
  readonly heard: readonly string[];
  readonly stop: () => void;
}

/** An advocate with rewards, for a referral. */
export const WITH_REWARDS: Script = { advocate: "ana", summary: ARRIVED_SUMMARY };

/** Opens a long page with a button of its own and `<offshoot-launcher>`, and notes the events that reach the document as `played.heard`. */
export async function openLauncherPage(
  open: (options: PageOptions) => Promise<Page>,
  script: Script = { advocate: "ana" },
  options: PageOptions = {},
): Promise<Page> {
  const page = await open({ names: [], ...options, css: `.space{height:3000px}${options.css ?? ""}` });
  await page.evaluate(async (scripted) => {
    const button = document.createElement("button");
    button.textContent = "Pay";
    const space = document.createElement("div");
    space.className = "space";
    space.textContent = "\u00a0";
    document.querySelector("main")?.append(button, space);
    const own = gallery.scriptReferral(scripted);
    const heard: string[] = [];
    for (const type of ["offshoot:open", "offshoot:close"])
      document.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).localName}`));
    gallery.defineElements({ referral: own.referral });
    const launcher = document.createElement("offshoot-launcher");
    document.body.append(launcher);
    Object.assign(globalThis, { played: { ...own, heard, stop: () => launcher.remove() } });
    await own.referral.ready;
    await own.referral.summary();
    scrollTo(0, 300);
  }, script);
  await page.locator("[part~=launcher]").waitFor();
  return page;
}
