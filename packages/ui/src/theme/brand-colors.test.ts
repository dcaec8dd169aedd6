import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyColor } from "../../tests/theme/random-tokens.js";
import { BRAND_COLORS, brandRules, readableBrand } from "./brand-colors.js";
import { type Color, formatColor, mixColors, readColor } from "./color.js";
import { BLACK, contrastOf, WHITE } from "./contrast.js";

const colorOf = (text: string): Color => readColor(text) ?? BLACK;

describe("channel buttons in the colours of their brands", () => {
  it("have labels that can be read and stand out, on any surface", () => {
    const anyBrand = fc.constantFrom(...Object.values(BRAND_COLORS)).map(colorOf);
    const anySurface = anyColor.map((text) => mixColors(WHITE, colorOf(text), 1));
    fc.assert(
      fc.property(anyBrand, anySurface, (brand, surface) => {
        const { ground, label } = readableBrand(brand, surface);
        expect(contrastOf(label, ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(ground, surface)).toBeGreaterThanOrEqual(3);
      }),
      { seed: 3, numRuns: 5_000 },
    );
  });

  it("keep the brand exactly where it can be read as it is", () => {
    const exact = Object.entries(BRAND_COLORS).filter(
      ([, color]) => formatColor(readableBrand(colorOf(color), WHITE).ground) === color,
    );
    expect(exact.map(([channel]) => channel).sort()).toEqual(
      ["facebook", "linkedin", "messenger", "pinterest", "threads", "x"].sort(),
    );
  });

  it("turn a black mark over where the card is dark", () => {
    expect(readableBrand(BLACK, colorOf("#1c1c20"))).toMatchObject({ ground: WHITE, label: BLACK });
    expect(readableBrand(BLACK, WHITE)).toMatchObject({ ground: BLACK, label: WHITE });
  });

  it("are written for the part and the channel, and again where the dark scheme needs others", () => {
    const css = brandRules({ light: WHITE, dark: colorOf("#1c1c20") });
    for (const channel of Object.keys(BRAND_COLORS)) expect(css).toContain(`[part~=channel][data-channel=${channel}]{`);
    expect(css).toContain(".dark [part~=channel][data-channel=x]{");
    expect(css).not.toContain(".dark [part~=channel][data-channel=facebook]{");
  });
});
