import { expect, test } from "vitest";
import { claimScreen } from "./claim-screen.js";
import { createMemoryPlatform } from "./memory-platform.js";

test.each([
  ["a page", claimScreen],
  ["a world in memory", createMemoryPlatform().claimScreen],
])("the screen of %s has one holder at a time, who gives back only their own", (_where, claim) => {
  const giveBack = claim();
  expect(giveBack).not.toBeNull();
  expect(claim()).toBeNull();
  giveBack?.();
  const next = claim();
  expect(next).not.toBeNull();
  giveBack?.();
  expect(claim()).toBeNull();
  next?.();
});
