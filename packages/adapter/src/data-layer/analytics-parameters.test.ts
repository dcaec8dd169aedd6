import { describe, expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { analyticsParameters, fitParameters } from "./analytics-parameters.js";

describe("the parameters of an event", () => {
  const event = sampleEvent(1, {
    mode: "test",
    advocate: { id: "advocate-42", code: "ANA-LIMA" },
    friend: { id: "friend-43", newCustomer: true },
    attribution: {
      code: "ANA-LIMA",
      channel: "whatsapp",
      model: "first-touch",
      source: "link",
      touchedAt: "2026-01-01T00:00:00.000Z",
      verified: true,
    },
    experiments: { headline: 1, offer: 0 },
    data: { orderId: "A-1", value: 80, currency: "EUR", coupon: "ANA-LIMA", note: "call 555-0100", code: "ANA-LIMA" },
  });

  it("say what happened, and that somebody was referred", () => {
    expect(fitParameters(analyticsParameters(event))).toEqual({
      event_id: event.id,
      event_type: "conversion.completed",
      program: "acme",
      program_version: 1,
      program_mode: "test",
      referred: true,
      referral_channel: "whatsapp",
      referral_source: "link",
      referral_model: "first-touch",
      new_customer: true,
      experiments: "headline:1,offer:0",
      transaction_id: "A-1",
      value: 80,
      currency: "EUR",
    });
  });

  it("name nobody: no account, no browser, no code, no coupon, nothing written freely", () => {
    const text = JSON.stringify(fitParameters(analyticsParameters(event)));
    for (const personal of ["advocate-42", "friend-43", "ANA-LIMA", event.visitor, event.session, "555"]) {
      expect(text).not.toContain(personal);
    }
  });

  it("never pass for the traffic source of the visit", () => {
    const names = Object.keys(analyticsParameters(event));
    for (const name of ["source", "medium", "campaign", "term", "content", "campaign_id"])
      expect(names).not.toContain(name);
  });

  it("say what a card, a share and an answer were about", () => {
    const of = (data: Record<string, unknown>) => fitParameters(analyticsParameters(sampleEvent(1, { data })));
    expect(of({ card: "invite" })).toMatchObject({ card: "invite", referred: false });
    expect(of({ channel: "email", outcome: "opened" })).toMatchObject({ method: "email", outcome: "opened" });
    expect(of({ score: 0, comment: "Ask Ana" })).toMatchObject({ score: 0 });
    expect(of({ experiment: "headline", variant: 0 })).toMatchObject({ experiment: "headline", variant: 0 });
  });
});

describe("what is left of the parameters that are asked for", () => {
  it("is at most 25 of them", () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`p${index}`, index]));
    expect(Object.keys(fitParameters(many))).toEqual(Object.keys(many).slice(0, 25));
  });

  it("is at most 100 characters of a text, none of them halved", () => {
    expect(fitParameters({ long: "x".repeat(200) })).toEqual({ long: "x".repeat(100) });
    expect(fitParameters({ long: `${"x".repeat(99)}🎁` })).toEqual({ long: "x".repeat(99) });
  });

  it("has names that Google Analytics takes", () => {
    expect(fitParameters({ ok: 1, "a-b": 1, _x: 1, ga_x: 1, google_x: 1, ["x".repeat(41)]: 1 })).toEqual({ ok: 1 });
  });

  it("is text, number or boolean", () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(
      fitParameters({
        yes: true,
        no: false,
        zero: 0,
        cycle,
        big: 1n,
        list: [1],
        nothing: null,
        gone: undefined,
        nan: NaN,
        "": 1,
        empty: "",
      }),
    ).toEqual({ yes: true, no: false, zero: 0 });
  });

  it("holds no e-mail address, whoever asked for it", () => {
    expect(fitParameters({ user: "ana@example.com", note: "from ana@example.com", at: "sold @ 5" })).toEqual({
      at: "sold @ 5",
    });
  });
});
