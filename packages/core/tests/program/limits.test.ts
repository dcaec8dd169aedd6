import { describe, expect, test } from "vitest";
import { checkProgram } from "../../src/program/schema/index.js";
import { evaluate, friend } from "../personalise-bed.js";
import { DAY, NOW } from "../start.js";

const say = (document: object) => checkProgram({ program: "acme", ...document });

describe("a rollout with a fault", () => {
  test.each([
    [{ percent: "5" }, "rollout.percent"],
    [{ percent: 500 }, "rollout.percent"],
    [{ when: { plan: { $matches: "pro" } } }, "rollout.when.plan.$matches"],
    [{ when: null, percent: 100 }, "rollout.when"],
    [{ percnt: 5 }, "rollout.percnt"],
    [5, "rollout"],
    [null, "rollout"],
  ])("%j invites nobody, and says so", (rollout, path) => {
    const evaluation = evaluate({ rollout, ...friend(15) });
    expect(evaluation.program.closed).toBe("rollout");
    expect(evaluation.program.rewards.friend?.percent).toBe(15);
    expect(evaluation.decisions).toContainEqual({
      rule: "rollout",
      sentence:
        "This visitor is not among those who are invited, because the rollout in the document could not be read.",
    });
    expect(say({ rollout })).toEqual([expect.stringContaining(`program.${path}: `)]);
    expect(say({ rollout })[0]).toContain("Nobody is invited until it is mended.");
  });

  test("does not close a program whose rollout is good", () => {
    expect(evaluate({ rollout: { percent: 100 } }).program.closed).toBeUndefined();
    expect(evaluate({ rollout: {} }).program.closed).toBeUndefined();
  });
});

test("a date of the schedule that cannot be read limits nothing, and is told of", () => {
  const schedule = { startsAt: "next spring", endsAt: new Date(NOW + DAY).toISOString() };
  expect(say({ schedule })).toEqual([expect.stringContaining("program.schedule.startsAt: expected a date such as")]);
  expect(evaluate({ schedule }).program.closed).toBeUndefined();
  expect(evaluate({ schedule }, { now: NOW + DAY }).program.closed).toBe("ended");
  expect(evaluate({ schedule: { endsAt: "soon" } }, { now: NOW + 9000 * DAY }).program.closed).toBeUndefined();
});
