import type { Page } from "./platform.js";

type Document2026 = Document & { readonly prerendering?: boolean };

/** The page of a real browser. */
export const browserPage: Page = {
  url: () => location.href,
  whenActive(run) {
    if ((document as Document2026).prerendering === true)
      document.addEventListener("prerenderingchange", run, { once: true });
    else run();
  },
};
