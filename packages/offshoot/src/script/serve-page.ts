import type { Referral } from "@offshoot/core";
import { bring } from "./bring.js";
import { journalCall } from "./journal-call.js";
import type { FoundPage, Page, Part } from "./page.js";
import type { Call } from "./queue.js";
import { watchCards } from "./watch-cards.js";
import { whenLoaded } from "./when-loaded.js";

/** Serves a page: takes its calls, and brings each part of the script when it is wanted. */
export function servePage({ queue, script, landing }: FoundPage): void {
  let isTold = false;
  function part<T>(load: () => Promise<Part<T>>): () => Promise<T> {
    let coming: Promise<T> | undefined;
    return () => {
      if (!coming) {
        coming = bring(load).then(({ start }) => start(page));
        coming.catch(({ message }) => {
          if (!isTold) console.warn(message);
          isTold = true;
        });
      }
      return coming;
    };
  }
  const need = part<Referral>(() => {
    const { program } = script.dataset;
    // Beside the code that reads it, and against the page's own address: a <base> must not move it to another host.
    page.answering ??= bring(async () => (program ? fetch(new URL(program, location.href)) : undefined)).catch(
      () => undefined,
    );
    return import("./boot.js");
  });
  const rest: Page["rest"] = part(() => import("./rest/start-rest.js"));
  const invite = part(() => import("./cards/invite.js"));
  const standBy = part(() => import("./idle/stand-by.js"));
  const page: Page = {
    script,
    landing,
    waiting: [],
    need,
    rest,
    part,
    serve() {
      void need();
      void rest();
    },
  };
  // It says so.
  if (!script) return void rest();
  queue.push = (...calls: Call[]) => {
    for (const call of calls) {
      page.waiting.push([call, journalCall(call, script, page.waiting.length)]);
      page.serve();
    }
    return 0;
  };
  queue.push(...queue.splice(0));
  // It may be a referral, `?ref=…`, `#ref=…` or `/r/…`: where the program's codes stand says its document.
  if (/=|\/r\//.test(landing)) void need();
  page.watching = watchCards((card) => {
    // To somebody who is not known and has followed no referral it has nothing to say.
    if (card === "welcome" && !page.answering) return void standBy();
    void need();
    if (card === "invite") void invite();
    else
      rest().then(
        ({ show }) => show(card),
        () => {},
      );
  });
  // What was asked for by nobody comes when the page has been loaded and its cards have been seen; all of it only where some of it is here.
  whenLoaded(() => setTimeout(() => void (page.answering ? page.serve() : standBy()), 500));
}
