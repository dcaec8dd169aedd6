import { expect, it } from "vitest";
import { placeRule } from "./place-rule.js";

it("puts the launcher into its corner, clear of what a phone keeps for itself", () => {
  const rule = placeRule({ position: "bottom-end", offset: 32, zIndex: 40 }, false);
  expect(rule).toContain("right:calc(32px + env(safe-area-inset-right,0px))!important");
  expect(rule).toContain("bottom:calc(32px + env(safe-area-inset-bottom,0px))!important");
  expect(rule).toContain("z-index:40!important");
  expect(rule).not.toContain("left:");
});

it.each([
  ["bottom-end", true, "left"],
  ["bottom-start", false, "left"],
  ["bottom-start", true, "right"],
] as const)("is at the page's own %s, right to left: %s", (position, isRightToLeft, side) => {
  expect(placeRule({ position }, isRightToLeft)).toContain(`;${side}:calc(20px`);
});
