import { expect, test } from "vitest";
import { describeOutbox } from "./describe-outbox.js";
import type { OutboxState } from "./read-outbox.js";

const EMPTY: OutboxState = {
  journaled: [],
  calls: 0,
  stored: [],
  storedCount: 0,
  hasDatabase: false,
  pauseMs: 0,
  isSending: false,
  others: [],
};
const NOW = 1_800_000_000_000;
const say = (state: Partial<OutboxState>) => {
  const { summary, rows } = describeOutbox({ ...EMPTY, ...state }, undefined, NOW);
  return [summary, ...rows.map(({ name, value }) => `${name}: ${value}`)];
};

test("an outbox tells what waits, for how long and for what", () => {
  const one = { id: "a", type: "lead.created", at: NOW - 61_000 };
  const said = say({ journaled: [one], stored: [one], storedCount: 1, hasDatabase: true, pauseMs: 9000 });
  expect(said).toEqual(
    expect.arrayContaining([
      "2 events waiting",
      "Oldest: 1 minute ago",
      "Database: 1 event",
      "Next try: not before 9 seconds from now: the last one failed",
    ]),
  );
});

test("reports that a script tag has written down are told where there are some", () => {
  expect(say({ calls: 2 })).toContain("Written down: 2 reports: each waits for its program and for consent");
  expect(say({}).join()).not.toContain("Written down");
});
