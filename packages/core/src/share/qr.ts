import { encode } from "uqr";

/** A QR code as one path: black on white, with the quiet zone that scanners need. */
export interface Qr {
  /** Width and height in modules, the quiet zone included: the `viewBox` is `0 0 size size`. */
  readonly size: number;
  /** Path data of everything black, in modules. */
  readonly path: string;
}

/** Modules of white around the code, as ISO/IEC 18004 asks. */
const QUIET_ZONE = 4;

/** Encodes a text; a long one with less correction, so that it fits. Throws above 2,953 bytes. */
export function drawQr(text: string): Qr {
  const written = text.replace(/\p{Cs}/gu, "\ufffd");
  // Up to 15 % of the code may be hidden or dirty; more than this many bytes fit with 7 % only.
  const ecc = new TextEncoder().encode(written).length > 2331 ? "L" : "M";
  const { data, size } = encode(written, { ecc, border: QUIET_ZONE });
  let path = "";
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      let run = x;
      while (row[run]) run += 1;
      if (run > x) path += `M${x} ${y}h${run - x}v1h${x - run}z`;
      x = Math.max(x, run);
    }
  });
  return { size, path };
}
