/** What is measured: files that the build lists by situation, or an import bundled as a host would. */
export type Subject =
  | { readonly chunks: "loader" | "ordinary" | "firstCard" | "everything" | "features" | "parts" }
  | { readonly entry: Readonly<Record<string, readonly string[]>> }
  | { readonly planned: string };

/** One promise about bytes, in KB of 1000 bytes after brotli. */
export interface Budget {
  /** Name under which a README states the size. */
  readonly key: string;
  readonly what: string;
  /** The promise: the build fails above it. */
  readonly limitKb: number;
  /** Where a promise is not kept yet: the build fails above this instead, so that it does not grow unnoticed. */
  readonly heldKb?: number;
  readonly goalKb?: number;
  /** What comparable tools weigh, measured the same way on their npm releases. */
  readonly peers?: string;
  readonly subject: Subject;
}

/** Every promise about bytes. */
export const BUDGETS: readonly Budget[] = [
  {
    key: "loader",
    what: "offshoot.js, what every page pays at load",
    limitKb: 1.0,
    goalKb: 0.7,
    peers:
      "SaaSquatch loader 11.9, Branch 20.4, Sentry async shell 9.7, Dub script 2.2, giscus 2.1, stripe-js loader 1.2",
    subject: { chunks: "loader" },
  },
  {
    key: "ordinary",
    what: "all that a page without a card or a referral pays, the loader included",
    limitKb: 2.0,
    peers: "Dub analytics 0.8, SaaSquatch 12.1, Sentry feedback 42.3, PostHog 103 (pnpm bench load)",
    subject: { chunks: "ordinary" },
  },
  {
    key: "firstCard",
    what: "until a visitor sees a working invite card",
    limitKb: 14.0,
    goalKb: 11.9,
    peers:
      "RefRef widget 103, PostHog surveys 42.8, Shopify Buy Button 49.7, Sentry feedback 16.3, Typeform 12.2 + an iframe app",
    subject: { chunks: "firstCard" },
  },
  {
    key: "everything",
    what: "everything: a page with all four surfaces, the launcher open, core, adapter with outbox, one language",
    limitKb: 22.0,
    heldKb: 60.8,
    goalKb: 19.0,
    subject: { chunks: "everything" },
  },
  {
    key: "features",
    what: "what only programs load that say more than the basics: segments, experiments, channels, tiers, prompt, guests",
    limitKb: 20.0,
    subject: { chunks: "features" },
  },
  {
    key: "parts",
    what: "what cards bring when a program has it, a page asks for it or somebody opens it: all of it together",
    limitKb: 40.0,
    subject: { chunks: "parts" },
  },
  {
    key: "core",
    what: 'import { createReferral } from "@offshoot/core"',
    limitKb: 6.0,
    goalKb: 4.5,
    subject: { entry: { "packages/core/dist/index.js": ["createReferral"] } },
  },
  {
    key: "engine",
    what: "what comes beside the card: it remembers, reports and asks, with the outbox",
    limitKb: 15.3,
    subject: { planned: "packages/offshoot/dist/offshoot.engine.*.js" },
  },
  {
    key: "attribution",
    what: "attribution alone: readLink, capture, cookie",
    limitKb: 2.0,
    goalKb: 1.5,
    peers: "Dub 1.5 (without consent, first and last touch or recovery)",
    subject: {
      entry: {
        "packages/core/src/link/read-link.ts": ["readLink"],
        "packages/core/src/attribution/attribution-cookie.ts": ["readAttributionCookie"],
        "packages/core/src/attribution/attribution-keeper.ts": ["createAttributionKeeper"],
        "packages/core/src/attribution/attribution-store.ts": ["createAttributionStore"],
      },
    },
  },
  {
    key: "adapter",
    what: "HTTP adapter with outbox and the offshoot format",
    limitKb: 3.5,
    goalKb: 2.5,
    peers: "Segment 26.4, Snowplow 15.6, Mixpanel 29.5, Amplitude 58.1, Workbox queue 2.8",
    subject: { entry: { "packages/adapter/dist/index.js": ["createHttpAdapter"] } },
  },
  {
    key: "onDemand",
    what: "what the adapter fetches with the first question, token or trouble",
    limitKb: 4.0,
    subject: { planned: "packages/offshoot/dist/offshoot.on-demand.*.js" },
  },
  { key: "qr", what: "QR chunk", limitKb: 4.0, subject: { planned: "packages/offshoot/dist/offshoot.qr.*.js" } },
  {
    key: "language",
    what: "a language's words (the largest file)",
    limitKb: 1.2,
    subject: { planned: "packages/offshoot/dist/offshoot.words-*.js" },
  },
  {
    key: "speak",
    what: "what a page in another language fetches besides its words",
    limitKb: 1.2,
    goalKb: 1.0,
    subject: { planned: "packages/offshoot/dist/offshoot.speak-language.*.js" },
  },
];
