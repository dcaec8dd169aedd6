import type { Referral } from "@offshoot/core";
import { claimPage } from "./claim-page.js";
import { fetchProgram } from "./fetch-program.js";
import { takeQueue } from "./take-queue.js";
import { VERSION } from "./version.js";
import { warnWhenFailed } from "./warn-when-failed.js";
import { whenShown } from "./when-shown.js";

/** A card this near to the screen is fetched already. */
const NEAR = "300px";

const fetchOther = async (name: "code" | "launcher" | "question") => (await import("./more-cards.js")).fetchCard(name);

/** Each card in a chunk of its own, by the end of its element's name. */
const CARDS = {
  invite: () => import("./cards/invite.js"),
  reward: () => import("./cards/reward.js"),
  welcome: () => import("./cards/welcome.js"),
  code: () => fetchOther("code"),
  launcher: () => fetchOther("launcher"),
  question: () => fetchOther("question"),
};
const NAMES = Object.keys(CARDS) as CardName[];
type CardName = keyof typeof CARDS;

function serve(
  script: HTMLScriptElement,
  landing: string,
): {
  need: () => Promise<Referral>;
  show: (name: CardName) => void;
  /** Resolves when the cards that were shown have all that they are drawn from. */
  settle: () => Promise<unknown>;
} {
  const shown = new Map<CardName, Promise<unknown>>();
  let started: Promise<Referral> | undefined;
  const need = () => {
    if (!started) {
      const answering = fetchProgram(script);
      // Whoever reads it says what is wrong with it.
      answering.catch(() => {});
      started = import("./boot.js").then(({ boot }) => boot(script, landing, answering));
      void warnWhenFailed(started);
    }
    return started;
  };
  const show = (name: CardName) => {
    if (shown.has(name)) return;
    const resolve = need;
    void need();
    shown.set(name, warnWhenFailed(CARDS[name]().then(({ define }) => define({ resolve }))));
  };
  return { need, show, settle: () => Promise.allSettled([started, ...shown.values()]) };
}

/** Brings a card when it comes near the screen; resolves when it is known which are there already. */
function watch(show: (name: CardName) => void): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) show(target.localName.slice(9) as CardName);
        resolve();
      },
      { rootMargin: NEAR },
    );
    const cards = document.querySelectorAll(NAMES.map((name) => `offshoot-${name}`).join());
    for (const card of cards) observer.observe(card);
    if (cards.length === 0) resolve();
  });
}

/** Waits for an event of the page, unless it is over. */
const until = (isOver: boolean, target: EventTarget, name: string) =>
  isOver || new Promise((resolve) => target.addEventListener(name, resolve));

const page = claimPage(VERSION);
if (page) {
  const { need, show, settle } = serve(page.script, location.href);
  whenShown(async () => {
    takeQueue(page.queue, need);
    // It may be a referral, `?ref=…`, `#ref=…` or `/r/…`: where the program's codes stand says its document.
    if (/=|\/r\//.test(location.href)) void need();
    await until(document.readyState !== "loading", document, "DOMContentLoaded");
    await watch(show);
    await until(document.readyState === "complete", window, "load");
    await settle();
    // The rest comes when what can be seen stands and the page has nothing better to do, for cards that are added later.
    (window.requestIdleCallback ?? setTimeout)(() => NAMES.forEach(show));
  });
}
