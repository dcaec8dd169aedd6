/** Outlines on a 20 px grid, 1.5 px strokes, one path each. */
export const CHECK = "m4.5 10.5 3.5 3.5 7.5-8";
export const CHEVRON = "m6 8 4 4 4-4";
export const CLOSE = "m5.5 5.5 9 9m0-9-9 9";

/** How every icon is drawn; a card with icons adds it to its rules. */
export const ICON_CSS = `svg{inline-size:1.25em;block-size:1.25em;flex:none;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
`;

/** Draws an icon that only repeats what a word beside it says. */
export function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
