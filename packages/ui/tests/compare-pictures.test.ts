import fc from "fast-check";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { comparePictures, differingShare } from "./compare-pictures.ts";

type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const INK: Rgb = [24, 24, 27];

/** Draws a card of 360 × 240 pixels: a button, a hairline and three lines of something like text. */
function draw({ button = INK, shift = 0, noise = 0, gain = 1, line = true, height = 240, seed = 1 } = {}): Buffer {
  const picture = new PNG({ width: 360, height });
  let state = seed;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647 - 0.5;
  };
  const colorAt = (x: number, y: number): Rgb => {
    if (x >= 24 && x < 336 && y >= 170 + shift && y < 214 + shift) return button;
    if (line && y === 150) return [227, 227, 231];
    const isText = [24, 60, 90].some((top) => y >= top && y < top + 14) && x >= 24 && x < 300;
    // Strokes of one and a half pixels, the half of which every rasteriser draws its own way.
    if (isText && x % 6 < 1) return INK;
    if (isText && x % 6 < 2) return [140, 140, 142].map((part) => 255 - (255 - part) * gain) as unknown as Rgb;
    return WHITE;
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < 360; x += 1) {
      const at = (y * 360 + x) * 4;
      colorAt(x, y).forEach((part, index) => {
        picture.data[at + index] = Math.max(0, Math.min(255, part + chance() * noise));
      });
      picture.data[at + 3] = 255;
    }
  return PNG.sync.write(picture);
}

describe("comparing pictures", () => {
  const reference = draw();

  it("passes the same picture", () => {
    expect(comparePictures(reference, draw())).toEqual({ isSame: true, reason: "" });
  });

  it("passes any noise of 12 in 255", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        (seed) => comparePictures(reference, draw({ noise: 24, seed })).isSame,
      ),
      { numRuns: 10 },
    );
  });

  it("passes edges that are a quarter softer or sharper", () => {
    expect(comparePictures(reference, draw({ gain: 0.75 })).isSame).toBe(true);
    expect(comparePictures(reference, draw({ gain: 1.25 })).isSame).toBe(true);
  });

  it("fails a button that moved by 4 pixels, and shows where", () => {
    const { isSame, reason, difference } = comparePictures(reference, draw({ shift: 4 }));
    expect(isSame).toBe(false);
    expect(reason).toContain("squares of 4 × 4 pixels look different");
    const { width, height } = PNG.sync.read(difference ?? Buffer.alloc(0));
    expect([width, height]).toEqual([90, 60]);
  });

  it("fails a button of a slightly other colour", () => {
    expect(comparePictures(reference, draw({ button: [54, 54, 90] })).isSame).toBe(false);
  });

  it("fails a size that is more than a pixel off", () => {
    expect(comparePictures(reference, draw({ height: 241 })).isSame).toBe(true);
    expect(comparePictures(reference, draw({ height: 244 })).reason).toBe("was 360 × 240 pixels, is 360 × 244");
  });

  it("counts every pixel where pictures of one machine are compared", () => {
    expect(differingShare(reference, draw())).toBe(0);
    expect(differingShare(reference, draw({ line: false }))).toBeCloseTo(1 / 240, 6);
    expect(differingShare(reference, draw({ height: 244 }))).toBe(1);
  });
});
