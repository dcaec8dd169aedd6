import { createBrowserPlatform } from "../src/platform/browser-platform.js";
import type { Platform } from "../src/platform/platform.js";
import type { ChannelId, ShareResult } from "../src/share/channel.js";
import { createShareFlow, type ShareContent } from "../src/share/share-flow.js";
import { shareUrl } from "../src/share/share-url.js";

/** What browser tests of sharing find on a page. */
export interface SharePage {
  readonly shareUrl: typeof shareUrl;
  readonly createShareFlow: typeof createShareFlow;
  readonly platform: Platform;
  /** What the button shares, set by the test. */
  given?: undefined | { readonly channel: ChannelId; readonly content: ShareContent };
  /** How the button's last share ended. */
  ended?: Promise<ShareResult>;
}

declare global {
  interface Window {
    sharePage: SharePage;
    /** What the page shares as soon as it is open, without anybody's click. */
    givenAtOnce?: SharePage["given"];
  }
}

const platform = createBrowserPlatform();
const opening = platform.createOpener();
const page: SharePage = {
  shareUrl,
  createShareFlow,
  platform,
};

void opening.then((opener) => {
  document.querySelector("button")?.addEventListener("click", () => {
    if (page.given) page.ended = createShareFlow({ ...page.given, platform, opener }).start();
  });
  page.given = window.givenAtOnce;
  if (page.given) page.ended = createShareFlow({ ...page.given, platform, opener }).start();
  window.sharePage = page;
});
