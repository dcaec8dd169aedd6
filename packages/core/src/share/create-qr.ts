import type { Qr } from "./qr.js";

/**
 * Makes the QR code of a text, as path data for an SVG. The encoder loads when it is first asked for.
 *
 * Rejects for more than 2,953 bytes, which no code holds, and where the encoder does not load.
 *
 * @example
 * const { size, path } = await createQr(referral.link({ channel: "qr" }));
 */
export async function createQr(text: string): Promise<Qr> {
  return (await import("./qr.js")).drawQr(text);
}

/**
 * Writes a QR code as an SVG file, to be saved: black on white, whatever the page looks like.
 *
 * @param width Width and height in CSS pixels. @default 512
 */
export function qrSvg({ size, path }: Qr, width = 512): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
