import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { offshootFormat } from "./offshoot-format.js";
import { plainFormat } from "./plain-format.js";
import type { WireFormat, WireResponse } from "./wire-format.js";

const events = [1, 2, 3].map((n) => sampleEvent(n));
const idOf = fc.constantFrom(...events.map(({ id }) => id), "another");
const part = (one: fc.Arbitrary<unknown>) => fc.option(fc.array(one, { maxLength: 4 }), { nil: undefined });

const response: fc.Arbitrary<WireResponse> = fc
  .record({
    status: fc.constantFrom(200, 400, 503),
    accepted: part(idOf),
    duplicates: part(idOf),
    rejected: part(fc.record({ id: idOf })),
  })
  .map(({ status, ...answer }) => ({ status, ok: status === 200, body: JSON.stringify(answer) }));

/** Whether a format counts all of the batch as delivered. */
const saysYes = (format: WireFormat, answer: WireResponse) => {
  const verdicts = format.verdicts(answer, events);
  return events.every((_, index) => verdicts[index]?.kind === "delivered");
};

it("says yes only where the whole format does", () => {
  const whole = { accepted: events.map(({ id }) => id), duplicates: [] };
  const answers = [whole, { ...whole, rejected: [{ id: events[0]?.id }] }];
  fc.assert(
    fc.property(response, (answer) => {
      if (saysYes(plainFormat, answer)) expect(saysYes(offshootFormat, answer)).toBe(true);
    }),
    {
      numRuns: 2000,
      examples: answers.map((answer) => [{ status: 200, ok: true, body: JSON.stringify(answer) }]),
    },
  );
});

it("says yes to an answer that names every event, now or from before", () => {
  const [first, ...rest] = events.map(({ id }) => id);
  const body = JSON.stringify({ accepted: rest, duplicates: [first], rejected: [] });
  expect(saysYes(plainFormat, { status: 200, ok: true, body })).toBe(true);
  expect(saysYes(plainFormat, { status: 503, ok: false, body })).toBe(false);
});

it("drops nothing, and says nothing of what it cannot read", () => {
  for (const body of ["", "<h1>Log in</h1>", "null", "[]", "{}", '{"accepted":[]}']) {
    expect(plainFormat.verdicts({ status: 200, ok: true, body }, events)).toEqual([]);
  }
});
