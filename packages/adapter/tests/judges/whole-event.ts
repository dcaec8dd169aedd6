import type { ReferralEvent } from "@offshoot/core";

/** An event that has everything an event can have. */
export const wholeEvent: ReferralEvent = {
  id: "018f0000-0000-7000-8000-000000000001",
  type: "conversion.completed",
  at: "2026-01-02T03:04:05.678Z",
  seq: 7,
  program: "acme",
  programVersion: 3,
  mode: "test",
  visitor: "V1StGXR8_Z5jdHi6B-myT",
  session: "s1",
  advocate: { id: "u-9", code: "ANA42" },
  friend: { id: "u-1", newCustomer: true },
  attribution: {
    code: "ANA42",
    channel: "whatsapp",
    model: "last-touch",
    source: "link",
    touchedAt: "2026-01-01T00:00:00.000Z",
    verified: true,
  },
  experiments: { headline: 1 },
  segments: ["dormant"],
  data: { orderId: "A-1001", value: 80, currency: "EUR", note: "Grüße 👋" },
  context: {
    path: "/thanks",
    referrer: "https://shop.example",
    locale: "de",
    sdk: "0.1.0",
    signals: { timeOnPage: "5-30", activated: true, framed: false, automated: false },
  },
};

/** What its properties are called wherever a product has no word of its own for them. */
export const wholeProperties = {
  orderId: "A-1001",
  value: 80,
  currency: "EUR",
  note: "Grüße 👋",
  referral: {
    id: "018f0000-0000-7000-8000-000000000001",
    seq: 7,
    program: "acme",
    programVersion: 3,
    mode: "test",
    session: "s1",
    advocate: { id: "u-9", code: "ANA42" },
    friend: { id: "u-1", newCustomer: true },
    attribution: {
      code: "ANA42",
      channel: "whatsapp",
      model: "last-touch",
      source: "link",
      touchedAt: "2026-01-01T00:00:00.000Z",
      verified: true,
    },
    experiments: { headline: 1 },
    segments: ["dormant"],
    signals: { timeOnPage: "5-30", activated: true, framed: false, automated: false },
  },
};

/** What its context is called in Segment's words, besides the library. */
export const wholeContext = { locale: "de", page: { path: "/thanks", referrer: "https://shop.example" } };
