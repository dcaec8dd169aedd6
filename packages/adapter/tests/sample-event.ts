import type { ReferralEvent } from "@offshoot/core";

/** Makes the n-th event of a test, with an id of its own. */
export function sampleEvent(n: number, changes: Partial<ReferralEvent> = {}): ReferralEvent {
  return {
    id: `018f0000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`,
    type: "conversion.completed",
    at: new Date(Date.UTC(2026, 0, 1) + n).toISOString(),
    seq: n,
    program: "acme",
    programVersion: 1,
    visitor: "V1StGXR8_Z5jdHi6B-myT",
    session: "s1",
    data: { orderId: `order-${n}` },
    context: { path: "/thanks", locale: "en", sdk: "0.1.0" },
    ...changes,
  };
}
