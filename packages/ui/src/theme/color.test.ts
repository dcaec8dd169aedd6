import { describe, expect, it } from "vitest";
import { formatColor, mixColors, readColor } from "./color.js";

const hex = (text: string) => {
  const color = readColor(text);
  return color && formatColor(color);
};

describe("readColor", () => {
  it("reads every notation of the grammar", () => {
    expect(hex("#5B3df5")).toBe("#5b3df5");
    expect(hex("#abc")).toBe("#aabbcc");
    expect(hex("rgb(91, 61, 245)")).toBe("#5b3df5");
    expect(hex("rgb(100% 0% 50%)")).toBe("#ff0080");
    expect(hex("hsl(120deg 100% 25%)")).toBe("#008000");
    expect(hex("hsl(-240, 100%, 50%)")).toBe("#00ff00");
    expect(hex("oklch(62.8% 0.2577 29.23)")).toBe("#ff0000");
    expect(hex("oklch(1 0 0)")).toBe("#ffffff");
  });

  it("reads the alpha of every notation", () => {
    expect(readColor("#00000080")?.[3]).toBeCloseTo(0.5, 2);
    expect(readColor("#0008")?.[3]).toBeCloseTo(0.533, 2);
    expect(readColor("rgb(0 0 0 / 25%)")?.[3]).toBe(0.25);
    expect(readColor("rgba(0, 0, 0, .5)")?.[3]).toBe(0.5);
  });

  it.each([
    "red",
    "#12345",
    "rgb(1,2)",
    "rgb(,,)",
    "rgb(1 2 3;color:red)",
    "url(//evil)",
    "#fff}",
    "#fff;",
    "expression(1)",
    "hsl(0 0% 0%)</style>",
    `rgb(${"1".repeat(99)} 2 3)`,
    "",
    7,
    null,
    {},
  ])("refuses %j", (text) => {
    expect(readColor(text)).toBeNull();
  });
});

describe("mixColors", () => {
  it("goes from the first colour to the second", () => {
    const [black, white] = [readColor("#000"), readColor("#fff")];
    if (!black || !white) throw new Error("not read");
    expect(formatColor(mixColors(black, white, 0))).toBe("#000000");
    expect(formatColor(mixColors(black, white, 0.5))).toBe("#808080");
    expect(formatColor(mixColors(black, white, 1))).toBe("#ffffff");
  });
});
