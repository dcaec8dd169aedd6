import { isInAppBrowser } from "./in-app-browser.js";
import { listen } from "./listen.js";
import type { Opener } from "./platform.js";
import { attempt } from "./safe-store.js";

/** An app that has not come to the front by then does not come. */
const APP_MS = 1500;
/** The next page of a slow network starts within this time. */
const PAGE_MS = 5000;

/** Goes to an address in this tab, and sees by the page losing its place whether anything has taken over. */
function leaveFor(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const isPage = address.startsWith("https:");
    const end = (isTaken: boolean) => {
      for (const stop of stops) stop();
      clearTimeout(timer);
      resolve(isTaken);
    };
    const taken = () => end(true);
    const stops = [
      listen(window, ["blur", "pagehide"], taken),
      listen(document, ["visibilitychange"], taken),
      // Chromium tells of unloading before an app's address too, where nothing unloads.
      listen(window, isPage ? ["beforeunload"] : [], taken),
    ];
    const timer = setTimeout(end, isPage ? PAGE_MS : APP_MS, false);
    // A sandboxed frame may not hand addresses to apps.
    if (attempt(() => location.assign(address) ?? true) === null) end(false);
  });
}

/**
 * Opens a tab of its own. With `noopener` the browser answers `null` whether or not it was blocked, so an empty tab is
 * opened first, cut off from this page, and only then sent on.
 *
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#window-open-steps
 */
function openTab(address: string): boolean {
  const tab = attempt(() => window.open("about:blank", "_blank"));
  if (!tab || tab.closed) return false;
  tab.opener = null;
  // Going back from the target closes the tab instead of showing an empty one.
  tab.location.replace(address);
  return true;
}

/** Makes the opener of a real browser. Inside an app the page itself goes to the target, as a link there would. */
export function createOpener(): Opener {
  const { userAgent, maxTouchPoints, userActivation } = navigator;
  const isInApp = isInAppBrowser(userAgent);
  return {
    // An iPad says that it is a Mac; no Mac has a touch screen.
    isPhone: /Android|iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1),
    async open(address) {
      if (userActivation?.isActive === false || !/^(https|mailto|sms|fb-messenger):/.test(address)) return false;
      return address.startsWith("https:") && !isInApp ? openTab(address) : leaveFor(address);
    },
  };
}
