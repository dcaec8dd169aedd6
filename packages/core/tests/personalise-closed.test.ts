import { describe, expect, test } from "vitest";
import { bucket } from "../src/personalise/bucket.js";
import type { ProgramContext } from "../src/personalise/evaluation.js";
import { evaluate, friend } from "./personalise-bed.js";
import { DAY, NOW } from "./start.js";

const day = (days: number) => new Date(NOW + days * DAY).toISOString();

describe("the rollout", () => {
  const closed = (rollout: object, context?: Partial<ProgramContext>) => evaluate({ rollout }, context).program.closed;

  test("closes the program for those who are not among the first, and says why", () => {
    expect(evaluate({ rollout: { percent: 0 } }).program).toMatchObject({ closed: "rollout", program: "acme" });
    const { decisions } = evaluate({ rollout: { percent: 0 } });
    expect(decisions[0]?.rule).toBe("rollout");
    expect(decisions[0]?.sentence).toMatch(
      /^This visitor is not among those who are invited, because they fall at \d+\.\d\d and 0 percent are\.$/,
    );
    expect(closed({ percent: 100 })).toBeUndefined();
    expect(closed({ percent: 100 }, { code: undefined, visitor: undefined })).toBeUndefined();
  });

  test("keeps whoever was in when the percentage rises, and takes about as many as it says", () => {
    const isIn = (percent: number) =>
      Array.from({ length: 1000 }, (_, id) => closed({ percent }, { code: `CODE-${id}` }) === undefined);
    const [few, many] = [isIn(20), isIn(60)];
    expect(few.every((one, at) => !one || many[at])).toBe(true);
    expect(Math.abs(few.filter(Boolean).length - 200)).toBeLessThan(50);
    expect(Math.abs(many.filter(Boolean).length - 600)).toBeLessThan(60);
  });

  test("is not for whoever falls just at the percentage, and takes others in another program", () => {
    const codes = Array.from({ length: 100 }, (_, id) => `CODE-${id}`);
    const edge = bucket("acme.rollout", "ANA-LIMA") * 100;
    expect([closed({ percent: edge }), closed({ percent: edge + 0.01 })]).toEqual(["rollout", undefined]);
    const taken = (program: string) =>
      codes.map((code) => evaluate({ program, rollout: { percent: 50 } }, { code }).program.closed);
    expect(taken("acme")).not.toEqual(taken("other"));
  });

  test("invites nobody whom it cannot tell apart, and the visitor where there is no code", () => {
    expect(closed({ percent: 99 }, { code: undefined, visitor: undefined })).toBe("rollout");
    const byVisitor = ["a", "b", "c", "d", "e", "f"].map((visitor) =>
      closed({ percent: 50 }, { code: undefined, visitor }),
    );
    expect(new Set(byVisitor)).toEqual(new Set([undefined, "rollout"]));
  });

  test("is for those who meet its condition only", () => {
    const rollout = { when: { plan: "pro" } };
    expect(closed(rollout, { traits: { plan: "pro" } })).toBeUndefined();
    expect(closed(rollout, { traits: { plan: "free" } })).toBe("rollout");
    expect(evaluate({ rollout }).decisions[0]?.sentence).toBe(
      "This visitor is not among those who are invited, because plan is not known.",
    );
  });
});

describe("the schedule", () => {
  const schedule = { startsAt: day(-1), endsAt: day(1) };
  const at = (now: number) => evaluate({ schedule, rollout: { percent: 0 } }, { now });

  test("closes the program before its start and from its end on, and says so before the rollout does", () => {
    expect([NOW - DAY - 1, NOW - DAY, NOW + DAY - 1, NOW + DAY].map((now) => at(now).program.closed)).toEqual([
      "upcoming",
      "rollout",
      "rollout",
      "ended",
    ]);
    expect(at(NOW - 2 * DAY).decisions[0]).toEqual({
      rule: "schedule",
      sentence: "Nobody is invited yet, because the program begins on 21 November 2026 at 12:00 (UTC).",
    });
    expect(at(NOW + 2 * DAY).decisions[0]?.sentence).toBe(
      "Nobody is invited any more, because the program ended on 23 November 2026 at 12:00 (UTC).",
    );
  });

  test("leaves what a friend is offered as it was", () => {
    expect(evaluate({ schedule, ...friend(15) }, { now: NOW + 9 * DAY }).program).toMatchObject({
      closed: "ended",
      rewards: { friend: { percent: 15 } },
    });
  });
});
