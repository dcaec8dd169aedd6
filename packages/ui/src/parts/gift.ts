/** Outline of a gift, on the grid of the icons. */
export const GIFT =
  "M4.5 10v6.5h11V10M3.5 6.5h13V10h-13ZM10 6.5v10M10 6.5C8 6.5 6.5 5.7 6.5 4.5S9.5 3 10 6.5c.5-3.5 3.5-3.2 3.5-2S12 6.5 10 6.5Z";
