import { describe, expect, it } from "vitest";
import { readArguments } from "./read-arguments.ts";

describe("readArguments", () => {
  it("plays twenty seeds of fifty deaths, two at a time", () => {
    const { seeds, kills, jobs, page } = readArguments([]);
    expect(seeds).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect({ kills, jobs, page }).toEqual({ kills: 50, jobs: 2, page: "page" });
  });

  it("plays one seed again", () => {
    expect(readArguments(["--seed", "17", "--kills", "9"])).toMatchObject({ seeds: [17], kills: 9 });
  });

  it.each([
    [["--kills", "0"], '--kills: expected a whole number above 0, got "0".'],
    [["--seed", "x"], '--seed: expected a whole number above 0, got "x".'],
    [["--page", "none"], "--page: expected one of page, hasty-page, trusting-page, renaming-page"],
    [["--speed", "2"], "--speed"],
  ])("refuses %j", (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
