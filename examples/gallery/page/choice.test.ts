import { describe, expect, it } from "vitest";
import type { Axis } from "./axis.js";
import { readChoice, writeChoice } from "./choice.js";
import { planFigures } from "./plan-figures.js";

const axis = (key: string, values: string[], more: Partial<Axis> = {}): Axis => ({
  key,
  label: key,
  values,
  hasAll: true,
  initial: values[0] ?? "",
  ...more,
});
const AXES = [
  axis("card", ["invite", "reward"], { initial: "all" }),
  axis("state", ["fullest", "ready", "rewards"]),
  axis("scheme", ["light", "dark"]),
  axis("host", ["none", "bootstrap"], { hasAll: false }),
];

describe("a choice in the address", () => {
  it("comes back as it was written", () => {
    const choice = { card: "reward", state: "all", scheme: "dark", host: "bootstrap" };
    expect(readChoice(writeChoice(choice, AXES), AXES)).toEqual(choice);
  });

  it("says nothing of what is as it is at first", () => {
    expect(writeChoice(readChoice("", AXES), AXES)).toBe("");
    expect(writeChoice(readChoice("?scheme=dark", AXES), AXES)).toBe("?scheme=dark");
  });

  it("takes no value that is not on the list", () => {
    expect(readChoice("?card=%3Cb%3E&scheme=all&host=all&state=__proto__", AXES)).toEqual({
      card: "all",
      state: "fullest",
      scheme: "all",
      host: "none",
    });
  });
});

describe("what is drawn", () => {
  const plan = (search: string) =>
    planFigures(readChoice(search, AXES), AXES).map(({ card, state, scheme }) => `${card} ${state} ${scheme}`);

  it("is each card in the state in which it shows most", () => {
    expect(plan("")).toEqual(["invite ready light", "reward rewards light"]);
  });

  it("is every combination of what is wanted whole, each state once", () => {
    expect(plan("?card=reward&state=all&scheme=all")).toEqual([
      "reward ready light",
      "reward ready dark",
      "reward rewards light",
      "reward rewards dark",
    ]);
  });
});
