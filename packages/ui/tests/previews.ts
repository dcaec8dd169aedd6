import {
  createPreview,
  PREVIEW_STATES,
  type PreviewState,
  type ProgramDocument,
  type Unsubscribe,
} from "@offshoot/core";
import { CARDS, mountInBox } from "./mounts.js";

/** What is to be shown of the states that core makes up. */
export interface PreviewOptions {
  /** @default all */
  readonly cards?: readonly string[] | undefined;
  /** @default all */
  readonly states?: readonly PreviewState[] | undefined;
  /** Replaces parts of the sample program. */
  readonly program?: Partial<ProgramDocument> | undefined;
  readonly locale?: string | undefined;
}

/** A program that uses a bit of everything a card can show. */
const SHOWCASE: ProgramDocument = {
  program: "acme-friends",
  link: { base: "https://acme.example/" },
  rewards: {
    advocate: { kind: "credit", amount: 20, currency: "USD" },
    friend: { kind: "discount", percent: 15, apply: { coupon: "FRIEND15" } },
    tiers: [
      { at: 3, reward: { kind: "access", label: { en: "Early access", ar: "وصول مبكر" } } },
      { at: 10, reward: { kind: "credit", amount: 50, currency: "USD" } },
    ],
    holdDays: 14,
  },
  share: { channels: ["native", "copy", "whatsapp", "email", "qr", "mastodon", "telegram", "linkedin"] },
  testimonials: [{ quote: "My whole office rides now.", name: "Mara", rating: 5 }],
  terms: { url: "https://acme.example/terms" },
  support: { url: "https://acme.example/help" },
};

/** The day on which every preview plays, so that its dates stay the same. */
const NOW = Date.parse("2026-11-20T10:00:00.000Z");

/** Stands cards in made-up states into the page, each in a box of its own; the returned function removes them. */
export function showPreviews({
  cards = CARDS,
  states = PREVIEW_STATES,
  program,
  locale,
}: PreviewOptions = {}): Unsubscribe {
  const stops = cards.flatMap((card) =>
    states.map((state) =>
      mountInBox(
        card,
        createPreview({ ...SHOWCASE, ...program }, state, { now: NOW, baseUrl: "https://acme.example/", locale }),
      ),
    ),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
