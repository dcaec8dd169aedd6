import fc from "fast-check";
import jsqr from "jsqr";
import { describe, expect, test } from "vitest";
import { createQr, qrSvg } from "../../src/share/create-qr.js";
import type { Qr } from "../../src/share/qr.js";
import { AWKWARD_LINKS, AWKWARD_TEXTS } from "./share-texts.js";

/** Paints a path of horizontal bars as pixels, as a browser would fill it. */
function paint({ size, path }: Qr, scale = 4): Uint8ClampedArray {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(bars.map(([bar]) => bar).join("")).toBe(path);
  for (const [, x, y, width, back] of bars.map((bar) => bar.map(Number))) {
    expect(width).toBe(back);
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * side + Number(x) * scale) * 4;
      for (let at = from; at < from + Number(width) * scale * 4; at += 4) pixels.set([0, 0, 0], at);
    }
  }
  return pixels;
}

const read = (qr: Qr, scale = 4) => jsqr(paint(qr, scale), qr.size * scale, qr.size * scale)?.data;

describe("a QR code", () => {
  test("says the link, however long it is", async () => {
    const long = `https://acme.example/?q=${"a1-".repeat(650)}&ref=EY41NXYE96C.qr`;
    for (const link of ["https://acme.example/?ref=EY41NXYE96C.qr", ...AWKWARD_LINKS, long.slice(0, 300), long]) {
      expect(read(await createQr(link)), link).toBe(link);
    }
  });

  test("says any text that a scanner can show", async () => {
    for (const text of [AWKWARD_TEXTS.emoji ?? "", AWKWARD_TEXTS["right to left"] ?? "", "日本語"])
      expect(read(await createQr(text)), text).toBe(text);
    await fc.assert(
      fc.asyncProperty(fc.webUrl({ withQueryParameters: true }), async (link) => {
        expect(read(await createQr(link))).toBe(link);
      }),
      { numRuns: 60 },
    );
  });

  test("has four modules of white on every side", async () => {
    const { size, path } = await createQr("https://acme.example/?ref=ANA");
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((bar) => bar.map(Number));
    expect(Math.min(...bars.map(([, x]) => Number(x)))).toBe(4);
    expect(Math.min(...bars.map(([, , y]) => Number(y)))).toBe(4);
    expect(Math.max(...bars.map(([, x, , width]) => Number(x) + Number(width)))).toBe(size - 4);
    expect(Math.max(...bars.map(([, , y]) => Number(y) + 1))).toBe(size - 4);
  });

  test("is refused for what no code can hold, and takes half a character", async () => {
    await expect(createQr("x".repeat(3_000))).rejects.toThrow();
    expect(read(await createQr("a\ud800b"))).toBe("a\ufffdb");
  });

  test("is saved as a file that stands alone", async () => {
    const qr = await createQr("https://acme.example/?ref=ANA");
    const svg = qrSvg(qr, 300);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="300" height="300" viewBox="0 0 (\d+) \1"/,
    );
    expect(svg).toContain(`<path fill="#fff" d="M0 0h${qr.size}v${qr.size}H0z"/><path d="${qr.path}"/>`);
  });
});
