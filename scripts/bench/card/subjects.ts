/** One widget that a page can show. */
export interface CardSubject {
  /** Of its page, `/<name>`. */
  readonly name: string;
  readonly title: string;
  /** Markup of its page: the script, and where the widget stands. */
  readonly body: string;
  /** Found in the page and every open shadow root once the widget can be used. */
  readonly usable: string;
}

const module = (name: string) => `<script type="module" async src="/${name}.js"></script>`;

/** Ours as the script tag draws it, and the nearest peers that draw something to be used, each with what its documentation says first. */
export const SUBJECTS: readonly CardSubject[] = [
  {
    name: "offshoot",
    title: "Offshoot, invite card",
    body: '<link rel="stylesheet" href="/offshoot/offshoot.css"><script type="module" async src="/offshoot/offshoot.js" data-program="/program.json" data-advocate-id="customer-42"></script><offshoot-invite></offshoot-invite>',
    usable: "[part=copy]",
  },
  { name: "sentry", title: "Sentry feedback, form", body: module("sentry"), usable: "#message" },
  { name: "posthog", title: "PostHog, survey", body: module("posthog"), usable: ".survey-form textarea" },
  {
    name: "docsearch",
    title: "DocSearch without AI, button",
    body: `<div id="docsearch"></div>${module("docsearch")}`,
    usable: ".DocSearch-Button",
  },
];
