/** One way to make the same page. */
export interface LoadSubject {
  /** Of its page, `/<name>`; a peer's script is bundled from `<name>-page.ts` where there is one. */
  readonly name: string;
  readonly title: string;
  /** What it adds to the head. */
  readonly head: string;
  /** What stands below the first paragraph, in view. */
  readonly inView?: string;
  /** What stands at the end of the page, far below the fold. */
  readonly below?: string;
}

const OURS = '<script type="module" async src="/offshoot/offshoot.js" data-program="/program.json"></script>';
const SIGNED_IN = OURS.replace("data-program", 'data-advocate-id="customer-42" data-program');
const CARD = "<offshoot-invite></offshoot-invite>";
const bundled = (name: string) => `<script type="module" async src="/${name}.js"></script>`;

/**
 * The page alone, which all others are compared with; the page with our tag in the three places that a site has; and
 * with what peers' documentation says first.
 */
export const SUBJECTS: readonly LoadSubject[] = [
  { name: "empty", title: "the page alone", head: "" },
  { name: "ordinary", title: "Offshoot, no card, no referral", head: OURS },
  { name: "below", title: "Offshoot, card below the fold", head: SIGNED_IN, below: CARD },
  {
    name: "in-view",
    title: "Offshoot, card in view",
    head: `<link rel="stylesheet" href="/offshoot/offshoot.css">${SIGNED_IN}`,
    inView: CARD,
  },
  { name: "dub", title: "Dub, @dub/analytics", head: bundled("dub") },
  {
    name: "squatch",
    title: "SaaSquatch, squatch-js",
    head: '<script>window.squatchTenant = "bench";</script><script async src="/squatch.min.js"></script>',
  },
  { name: "sentry", title: "Sentry, feedback button", head: bundled("sentry") },
  { name: "posthog", title: "PostHog, posthog-js", head: bundled("posthog") },
];
