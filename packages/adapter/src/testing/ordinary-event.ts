import type { ReferralEvent } from "@offshoot/core";

/**
 * Makes the n-th event of a contract: a purchase by a friend, with everything that an event usually carries and an id of its own.
 *
 * @example
 * formatContract(leadFormat, { taken, sample: (n) => ({ ...ordinaryEvent(n), type: "lead.created" }) });
 */
export function ordinaryEvent(n: number): ReferralEvent {
  return {
    id: `0192f0c1-7a00-7000-8000-${n.toString(16).padStart(12, "0")}`,
    type: "conversion.completed",
    at: new Date(Date.UTC(2026, 0, 1) + n).toISOString(),
    seq: n,
    program: "acme-friends",
    programVersion: 3,
    visitor: "V1StGXR8_Z5jdHi6B-myT",
    session: "Uakgb_J5m9g-0JDMbcJqL",
    friend: { id: `friend-${n}`, newCustomer: true },
    attribution: {
      code: "7K2M9QX4TDA",
      channel: "whatsapp",
      model: "first-touch",
      source: "link",
      touchedAt: "2025-12-24T18:00:00.000Z",
      verified: true,
    },
    experiments: { headline: 1 },
    data: { orderId: `order-${n}`, value: 49.5, currency: "USD" },
    context: { path: "/thanks", referrer: "https://shop.example", locale: "en", sdk: "0.1.0" },
  };
}
