import { browserPage } from "./browser-page.js";
import { claimScreen } from "./claim-screen.js";
import { consentManagers } from "./consent-managers.js";
import { copyText } from "./copy-text.js";
import { listen } from "./listen.js";
import { onNavigate } from "./on-navigate.js";
import { onStored, tellStored } from "./on-stored.js";
import { navigationEntry, pageSignals } from "./page-signals.js";
import type { Platform } from "./platform.js";
import { attempt, createSafeStore } from "./safe-store.js";

/** A page that has been loaded for this long counts as one without a consent manager, until one comes. */
const SETTLE_MS = 1000;
/** Another tab that holds a database open gives way to its deletion within this time, or is frozen. */
const DROP_MS = 1000;

/** Desktop systems resolve `navigator.share` as soon as their sheet opens; phones when something was shared. */
function browserShare(): Platform["share"] {
  if (typeof navigator.share !== "function") return null;
  return async (text) => {
    await navigator.share({ text });
    return matchMedia("(pointer: coarse)").matches ? "shared" : "opened";
  };
}

/** An image or a form named like a property of the document takes its place. */
const unclobbered = (text: unknown) => (typeof text === "string" ? text : "");

/** Gives the real browser. Reads nothing until it is asked; every answer is safe when a part of it is blocked. */
export function createBrowserPlatform(): Platform {
  return {
    ...browserPage,
    onNavigate,
    // Refused in a frame without an origin, and to a page that does it a hundred times.
    replaceUrl: (url) => void attempt(() => history.replaceState(history.state, "", url)),
    decorateLinks: async (decorate) => (await import("./decorate-links.js")).decorateLinks(decorate),
    createFormFiller: async (fields) => (await import("./form-filler.js")).createFormFiller(fields),
    warn: (message) => console.warn(message),
    referrer: () => unclobbered(document.referrer),
    isRevisit: () => /reload|back/.test(navigationEntry()?.type ?? ""),
    signals: pageSignals,
    inspect: async () => (await import("./inspect-page.js")).inspectPage(),
    moment: async () => (await import("./page-moment.js")).readMoment(),
    claimScreen,
    locale: () => document.documentElement.lang || navigator.language || "en",
    cookie: {
      // A sandboxed frame without an origin throws; local storage keeps the record where a cookie cannot.
      read: () => unclobbered(attempt(() => document.cookie)),
      write(cookie) {
        attempt(() => {
          // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, so a navigation in the same task would lose the touch
          document.cookie = cookie;
        });
      },
    },
    local: createSafeStore(() => localStorage),
    session: createSafeStore(() => sessionStorage),
    async databases() {
      // In a frame without an origin Chromium rejects twice, once where nobody can catch it.
      if (self.origin === "null") return [];
      try {
        return (await indexedDB.databases()).map(({ name = "" }) => name);
      } catch {
        return [];
      }
    },
    dropDatabase: (name) =>
      new Promise((resolve) => {
        const request = attempt(() => indexedDB.deleteDatabase(name));
        if (request) request.onsuccess = request.onerror = () => resolve();
        setTimeout(resolve, request ? DROP_MS : 0);
      }),
    share: browserShare(),
    copy: copyText,
    createOpener: async () => (await import("./create-opener.js")).createOpener(),
    whenSettled(run) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = () => {
        const { loadEventEnd = 0 } = navigationEntry() ?? {};
        // A page that has long been loaded has settled, although this part of the script has only just come.
        timer = setTimeout(run, SETTLE_MS - (loadEventEnd && performance.now() - loadEventEnd));
      };
      const stop = document.readyState === "complete" ? wait() : listen(window, ["load"], wait);
      return () => {
        stop?.();
        clearTimeout(timer);
      };
    },
    consentManagers,
    onStored,
    tellStored,
  };
}
