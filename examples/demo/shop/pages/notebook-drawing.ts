import { html } from "hono/html";
import type { Binding } from "../products.ts";
import type { Markup } from "./markup.ts";

interface Board {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

const BOARDS: Record<Binding["shape"], Board> = {
  pocket: { width: 136, height: 204, radius: 10 },
  journal: { width: 164, height: 230, radius: 8 },
  landscape: { width: 238, height: 168, radius: 5 },
  pad: { width: 142, height: 222, radius: 5 },
  square: { width: 208, height: 208, radius: 5 },
};

const SIZE = 320;
const SECTION = 16;

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Draws the thread of one edge: pairs of stitches, linked like a kettle stitch. */
function stitches(x: number, y: number, length: number, isTop: boolean): Markup {
  const count = Math.floor((length - 24) / SECTION);
  const start = (length - (count - 1) * SECTION) / 2;
  const marks = range(count).map((index) => {
    const at = start + index * SECTION;
    return isTop
      ? html`<path d="M${x + at - 4} ${y + 7}l4 9 4-9" />`
      : html`<path d="M${x + 7} ${y + at - 4}l9 4-9 4" />`;
  });
  return html`<g class="thread" fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${marks}</g>`;
}

function extras({ extra }: Binding, x: number, y: number, { width, height }: Board): Markup {
  const middle = x + (width + 20) / 2;
  if (extra === "elastic") {
    return html`<rect class="thread-fill" x="${x + width - 26}" y="${y}" width="5" height="${height}" opacity="0.92" />`;
  }
  if (extra === "ribbon") {
    return html`<path class="thread-fill" d="M${middle + 22} ${y + height - 2}h9v30l-4.500-5-4.500 5z" />`;
  }
  if (extra === "label") {
    return html`<rect class="paper" x="${middle - 38}" y="${y + 40}" width="76" height="44" rx="2" />
<path class="ink-line" d="M${middle - 26} ${y + 56}h52M${middle - 26} ${y + 68}h34" fill="none" stroke-width="1.500" />`;
  }
  return html`<rect class="deboss" x="${middle - 15}" y="${y + height - 44}" width="30" height="14" rx="7" fill="none" stroke-width="1.500" />`;
}

/** Draws a notebook lying on a table; colours come from the style sheet, so that it follows the scheme. */
export function drawNotebook({ cloth, thread, shape, extra }: Binding): Markup {
  const board = BOARDS[shape];
  const { width, height, radius } = board;
  const x = (SIZE - width) / 2 - 3;
  const y = (SIZE - height) / 2 - 4;
  const isTop = shape === "pad";
  const spine = isTop
    ? html`<path class="shade" d="M${x} ${y + radius}a${radius} ${radius} 0 0 1 ${radius}-${radius}h${width - 2 * radius}a${radius} ${radius} 0 0 1 ${radius} ${radius}v14h-${width}z" />`
    : html`<rect class="shade" x="${x}" y="${y}" width="22" height="${height}" rx="2" />`;
  const groove = isTop
    ? html`<path class="groove" d="M${x} ${y + 27}h${width}" stroke-width="1.500" />`
    : html`<path class="groove" d="M${x + 27} ${y}v${height}" stroke-width="1.500" />`;
  return html`<svg class="notebook cloth-${cloth} thread-${thread}" viewBox="0 0 ${SIZE} ${SIZE}" aria-hidden="true" focusable="false">
<rect class="cast" x="${x + 3}" y="${y + 12}" width="${width + 8}" height="${height + 4}" rx="${radius + 4}" />
${shape === "pocket" ? html`<rect class="cloth-under" x="${x + 15}" y="${y - 11}" width="${width}" height="${height}" rx="${radius}" />` : ""}
<rect class="paper-edge" x="${x + 4}" y="${y + 4}" width="${width + 2}" height="${height + 3}" rx="${radius - 2}" />
<path class="paper-line" d="M${x + width + 2.5} ${y + 12}v${height - 12}M${x + width + 4.5} ${y + 12}v${height - 12}" fill="none" />
<rect class="cloth" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" />
${spine}${groove}
${stitches(x, y, isTop ? width : height, isTop)}
<rect class="glint" x="${x + 0.75}" y="${y + 0.75}" width="${width - 1.5}" height="${height - 1.5}" rx="${radius - 0.75}" fill="none" stroke-width="1.500" />
${extras({ cloth, thread, shape, extra }, x, y, board)}
</svg>`;
}
