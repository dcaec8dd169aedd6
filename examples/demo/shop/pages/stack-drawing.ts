import { html } from "hono/html";
import type { Binding } from "../products.ts";
import type { Markup } from "./markup.ts";

interface Spine {
  readonly cloth: Binding["cloth"];
  readonly thread: Binding["thread"];
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

const SPINES: readonly Spine[] = [
  { cloth: "marigold", thread: "madder", x: 136, width: 196, height: 26 },
  { cloth: "ultramarine", thread: "chalk", x: 96, width: 238, height: 40 },
  { cloth: "madder", thread: "chalk", x: 122, width: 252, height: 34 },
  { cloth: "slate", thread: "marigold", x: 62, width: 300, height: 46 },
  { cloth: "bottle", thread: "chalk", x: 84, width: 306, height: 52 },
  { cloth: "plum", thread: "marigold", x: 48, width: 352, height: 58 },
];

const TABLE = 336;

function drawSpine({ cloth, thread, x, width, height }: Spine, y: number): Markup {
  const middle = y + height / 2;
  // Raised bands where the sections are sewn to the cords, as on a hand-bound spine.
  const bands = [0.16, 0.38, 0.62, 0.84].map((part) => x + width * part);
  return html`<g class="cloth-${cloth} thread-${thread}">
<rect class="cloth" x="${x}" y="${y}" width="${width}" height="${height}" rx="${Math.min(height / 2.6, 15)}" />
<rect class="shade" x="${x}" y="${y + height * 0.7}" width="${width}" height="${height * 0.3}" rx="${height * 0.15}" />
${bands.map(
  (at) =>
    html`<path class="thread" d="M${at - 4} ${y + 4}v${height - 8}M${at + 4} ${y + 4}v${height - 8}M${at - 4} ${middle}h8" fill="none" stroke-width="1.800" stroke-linecap="round" />`,
)}
<path class="glint" d="M${x + 14} ${y + 2.5}h${width - 28}" fill="none" stroke-width="1.500" stroke-linecap="round" />
</g>`;
}

/** Draws a stack of notebooks seen from their sewn spines. */
export function drawStack(): Markup {
  let y = TABLE;
  const spines = SPINES.toReversed().map((spine) => {
    y -= spine.height + 1;
    return drawSpine(spine, y);
  });
  return html`<svg class="stack" viewBox="20 48 408 306" aria-hidden="true" focusable="false">
<rect class="cast" x="40" y="${TABLE - 4}" width="376" height="10" rx="5" />
${spines}
<path class="thread-loose" d="M332 92c34-22 62 6 44 26s-40-2-22-18 44-2 58 22" fill="none" stroke-width="2" stroke-linecap="round" />
</svg>`;
}
