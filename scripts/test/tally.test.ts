import { describe, expect, it } from "vitest";
import { addTallies, formatTally, tallyTests, type VitestReport } from "./tally.ts";

const report: VitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: "passed", assertionResults: [{}] }],
};

describe("tallyTests", () => {
  it("counts what passed and what was skipped", () => {
    expect(tallyTests(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 });
  });

  it("counts a file that could not be loaded as a failure", () => {
    const broken = { ...report, testResults: [{ status: "failed", assertionResults: [] }] };
    expect(tallyTests(broken, 1).failed).toBe(1);
  });

  it("counts a file whose tests failed only by its tests", () => {
    const bad = { ...report, numFailedTests: 2, testResults: [{ status: "failed", assertionResults: [{}, {}] }] };
    expect(tallyTests(bad, 1).failed).toBe(2);
  });

  it("fails when everything passed and the run still ended badly", () => {
    expect(tallyTests(report, 1).failed).toBe(1);
  });

  it("fails when there is no report", () => {
    expect(tallyTests(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("formatTally", () => {
  it("leaves skipped out when nothing was", () => {
    expect(formatTally({ passed: 3, failed: 1, skipped: 0 })).toBe("3 passed, 1 failed");
  });

  it("adds up before it speaks", () => {
    const sum = addTallies([
      { passed: 3, failed: 1, skipped: 0 },
      { passed: 1, failed: 0, skipped: 2 },
    ]);
    expect(formatTally(sum)).toBe("4 passed, 1 failed, 2 skipped");
  });
});
