import { listen } from "./listen.js";
import type { Page } from "./platform.js";

type Window2026 = Window & { readonly navigation?: EventTarget };
type Document2026 = Document & { readonly prerendering?: boolean };

/** The page of a real browser. */
export const browserPage: Page = {
  url: () => location.href,
  onNavigate(listener) {
    const { navigation } = window as Window2026;
    if (navigation) return listen(navigation, ["currententrychange"], listener);
    return listen(window, ["popstate", "hashchange"], listener);
  },
  whenActive(run) {
    if ((document as Document2026).prerendering) document.addEventListener("prerenderingchange", run, { once: true });
    else run();
  },
  warn: (message) => console.warn(message),
};
