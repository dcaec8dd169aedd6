import { browserPage } from "./browser-page.js";
import { copyText } from "./copy-text.js";
import { listen } from "./listen.js";
import type { Platform } from "./platform.js";
import { attempt, createSafeStore } from "./safe-store.js";

/** A page that has loaded and been quiet this long has no consent manager still to come. */
const SETTLE_MS = 1000;

type Navigator2026 = Navigator & { readonly globalPrivacyControl?: boolean };
type Window2026 = Window & {
  readonly navigation?: EventTarget;
  readonly __tcfapi?: unknown;
  readonly __gpp?: unknown;
};

/** Desktop systems resolve `navigator.share` as soon as their sheet opens; phones when something was shared. */
function browserShare(): Platform["share"] {
  if (typeof navigator.share !== "function") return null;
  return async (text) => {
    await navigator.share({ text });
    return matchMedia("(pointer: coarse)").matches ? "shared" : "opened";
  };
}

/** Gives the real browser. Reads nothing until it is asked; every answer is safe when a part of it is blocked. */
export function createBrowserPlatform(): Platform {
  const view = window as Window2026;
  return {
    ...browserPage,
    onNavigate(listener) {
      const { navigation } = view;
      if (navigation) return listen(navigation, ["currententrychange"], listener);
      return listen(view, ["popstate", "hashchange"], listener);
    },
    warn: (message) => console.warn(message),
    referrer: () => document.referrer,
    locale: () => document.documentElement.lang || navigator.language || "en",
    cookie: {
      // A sandboxed frame without an origin throws; local storage keeps the record where a cookie cannot.
      read: () => attempt(() => document.cookie) ?? "",
      write(cookie) {
        attempt(() => {
          // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, so a navigation in the same task would lose the touch
          document.cookie = cookie;
        });
      },
    },
    local: createSafeStore(() => localStorage),
    session: createSafeStore(() => sessionStorage),
    share: browserShare(),
    copy: copyText,
    whenSettled(run) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = () => {
        timer = setTimeout(run, SETTLE_MS);
      };
      const stop = document.readyState === "complete" ? wait() : listen(view, ["load"], wait);
      return () => {
        stop?.();
        clearTimeout(timer);
      };
    },
    consentSource() {
      if ((navigator as Navigator2026).globalPrivacyControl === true) return "denied";
      return view.__tcfapi || view.__gpp ? "present" : "none";
    },
  };
}
