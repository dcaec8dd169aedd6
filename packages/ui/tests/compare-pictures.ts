import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Side of the square of pixels that is looked at as one. */
const CELL = 4;
/** How far two squares may differ in OKLab, 1 being black against white, before the eye sees it: more than softer or bolder edges of letters. */
const CELL_TOLERANCE = 0.08;
/** Pixels by which something may stand elsewhere: what one machine rounds up and the next one down. */
const SLACK = 1;
/** Squares that may still differ in a window of 16 × 16 squares: a letter, not a line of them. */
const WINDOW = 16;
const WINDOW_TOLERANCE = 6;

/** How two pictures compare. */
export interface Comparison {
  readonly isSame: boolean;
  /** What is different, in words; empty where nothing is. */
  readonly reason: string;
  /** The squares that differ in red, as a PNG. */
  readonly difference?: Buffer;
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** Makes each square of pixels one, seen from a little aside. */
function reduce({ width, height, data }: PNG, { columns, rows }: Grid, dx: number, dy: number): Uint8Array {
  const small = new Uint8Array(columns * rows * 4);
  const within = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      for (let part = 0; part < 4; part += 1) {
        let sum = 0;
        for (let y = row * CELL + dy; y < (row + 1) * CELL + dy; y += 1)
          for (let x = column * CELL + dx; x < (column + 1) * CELL + dx; x += 1)
            sum += data[(within(y, height) * width + within(x, width)) * 4 + part] ?? 0;
        small[(row * columns + column) * 4 + part] = Math.round(sum / CELL ** 2);
      }
  return small;
}

/** Which squares differ, one byte each: 255 where they do. */
function markDifferent(before: Uint8Array, after: Uint8Array, { columns, rows }: Grid): Uint8Array {
  const mask = new Uint8Array(before.length);
  pixelmatch(before, after, mask, columns, rows, { threshold: CELL_TOLERANCE, includeAA: true, diffMask: true });
  return mask.filter((_, index) => index % 4 === 3);
}

/** Leaves of a picture only what is not in the other one, even a pixel aside; the rest is the other one's. */
function keepDifferent(before: Uint8Array, after: PNG, grid: Grid): Uint8Array {
  const plain = reduce(after, grid, 0, 0);
  const offsets = Array.from({ length: 2 * SLACK + 1 }, (_, index) => index - SLACK);
  const masks = offsets.flatMap((dx) => offsets.map((dy) => markDifferent(before, reduce(after, grid, dx, dy), grid)));
  return plain.map((part, index) =>
    masks.every((mask) => mask[Math.floor(index / 4)] === 255) ? part : (before[index] ?? 0),
  );
}

/**
 * Compares two pictures of a page as the eye does: another machine's way of drawing letters is the same, a control that moved by
 * 4 pixels or has another colour is not.
 *
 * @param reference What was drawn before, as a PNG.
 * @param taken What is drawn now, as a PNG.
 */
export function comparePictures(reference: Buffer, taken: Buffer): Comparison {
  const [a, b] = [PNG.sync.read(reference), PNG.sync.read(taken)];
  if (Math.max(Math.abs(a.width - b.width), Math.abs(a.height - b.height)) > SLACK)
    return { isSame: false, reason: `was ${a.width} × ${a.height} pixels, is ${b.width} × ${b.height}` };
  const columns = Math.floor(Math.min(a.width, b.width) / CELL);
  const rows = Math.floor(Math.min(a.height, b.height) / CELL);
  const before = reduce(a, { columns, rows }, 0, 0);
  const after = keepDifferent(before, b, { columns, rows });
  const options = { threshold: CELL_TOLERANCE, includeAA: true };
  const densest = pixelmatch(before, after, null, columns, rows, { ...options, windowSize: WINDOW });
  if (densest <= WINDOW_TOLERANCE) return { isSame: true, reason: "" };
  const picture = new PNG({ width: columns, height: rows });
  const count = pixelmatch(before, after, picture.data, columns, rows, options);
  const reason = `${count} of ${columns * rows} squares of ${CELL} × ${CELL} pixels look different`;
  return { isSame: false, reason, difference: PNG.sync.write(picture) };
}

/** The share of pixels, 0 to 1, that are not the same in two pictures of one machine; all of them where the sizes differ. */
export function differingShare(before: Buffer, after: Buffer): number {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  const count = pixelmatch(a.data, b.data, null, a.width, a.height, { threshold: 0.02, includeAA: true });
  return count / (a.width * a.height);
}
