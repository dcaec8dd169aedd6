import { afterStart } from "../after-start.js";
import type { Page } from "../page.js";
import { createCards } from "./create-cards.js";
import { createPrograms } from "./create-programs.js";
import { replayCalls } from "./replay-calls.js";
import { serveCalls } from "./serve-calls.js";
import { whenIdle } from "./when-idle.js";

/** Starts what most pages do without until their first card stands: calls, further programs, the other cards. */
export function start(page: Page): Awaited<ReturnType<Page["rest"]>> {
  if (!page.script) {
    console.warn("[offshoot] No script tag with data-program found.");
    return { find: async () => null, show() {} };
  }
  const programs = createPrograms(page);
  const cards = createCards(page);
  const own = serveCalls(page, programs);
  const later = [
    afterStart(page.need(), page.script),
    replayCalls(page, programs, own),
    whenIdle(page).then(cards.bringFar),
  ];
  // Why something did not start is in the console already.
  for (const work of later) work.catch(() => {});
  return { find: programs.find, show: cards.show };
}
