import type { ReferralEvent } from "@offshoot/core";
import * as fc from "fast-check";
import { sampleEvent } from "../sample-event.js";

// Every kind of string a host may hand in, halves of surrogate pairs and control characters included.
const text = fc.string({ unit: "binary", maxLength: 30 });
const person = fc.record({
  id: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  code: fc.constant("ANA"),
});

/** Up to twelve events, no two with the same id, with anything in the fields that a host or a visitor fills. */
export const anyEvents: fc.Arbitrary<ReferralEvent[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom("lead.created", "conversion.completed", "card.viewed", "of.the.host"),
      program: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
      seq: fc.nat(),
      visitor: fc.stringMatching(/^[A-Za-z0-9_-]{21}$/),
      session: fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9_-]{21}$/)),
      at: fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }).map((at) => at.toISOString()),
      advocate: fc.option(person, { nil: undefined }),
      friend: fc.option(person, { nil: undefined }),
      data: fc.dictionary(text, fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null)), { maxKeys: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  // As an event is when it has been accepted: what JSON leaves out is gone.
  .map((all) => all.map((changes, n) => JSON.parse(JSON.stringify(sampleEvent(n, changes as Partial<ReferralEvent>)))));
