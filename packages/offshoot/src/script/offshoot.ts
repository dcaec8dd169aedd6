import type { Referral } from "@offshoot/core";
import { claimPage } from "./claim-page.js";
import { takeQueue } from "./take-queue.js";
import { VERSION } from "./version.js";
import { warnWhenFailed } from "./warn-when-failed.js";
import { whenShown } from "./when-shown.js";

/** A card this near to the screen is fetched already. */
const NEAR = "300px";

/** Each card in a chunk of its own. */
const CARDS = {
  "offshoot-invite": async () => (await import("@offshoot/ui/invite")).defineInvite,
  "offshoot-reward": async () => (await import("@offshoot/ui/reward")).defineReward,
  "offshoot-welcome": async () => (await import("@offshoot/ui/welcome")).defineWelcome,
};
type CardName = keyof typeof CARDS;

function serve(
  script: HTMLScriptElement,
  landing: string,
): { need: () => Promise<Referral>; show: (name: CardName) => void } {
  const shown = new Set<CardName>();
  let started: Promise<Referral> | undefined;
  const need = () => {
    if (!started) {
      started = import("./boot.js").then(({ boot }) => boot(script, landing));
      warnWhenFailed(started);
    }
    return started;
  };
  const show = (name: CardName) => {
    if (shown.has(name)) return;
    shown.add(name);
    const resolve = need;
    void need();
    warnWhenFailed(CARDS[name]().then((define) => define({ resolve })));
  };
  return { need, show };
}

/** Brings a card when it comes near the screen. */
function watch(show: (name: CardName) => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) show(target.localName as CardName);
    },
    { rootMargin: NEAR },
  );
  for (const card of document.querySelectorAll(Object.keys(CARDS).join())) observer.observe(card);
}

const page = claimPage(VERSION);
if (page) {
  const { need, show } = serve(page.script, location.href);
  whenShown(() => {
    takeQueue(page.queue, need);
    // It may be a referral, `?ref=…`, `#ref=…` or `/r/…`: where the program's codes stand says its document.
    if (/=|\/r\//.test(location.href)) void need();
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => watch(show));
    else watch(show);
    // The rest comes when the page has nothing better to do, for cards that are added later.
    const idle = () =>
      (window.requestIdleCallback ?? setTimeout)(() => (Object.keys(CARDS) as CardName[]).forEach(show));
    if (document.readyState === "complete") idle();
    else window.addEventListener("load", idle);
  });
}
