import { type Color, formatColor, readColor } from "./color.js";
import { BLACK, contrastOf, repairContrast, WHITE } from "./contrast.js";

/** Colours of the brands behind share channels, as the brands publish them. */
export const BRAND_COLORS: Readonly<Record<string, string>> = {
  whatsapp: "#25d366",
  telegram: "#26a5e4",
  messenger: "#0866ff",
  facebook: "#0866ff",
  x: "#000000",
  linkedin: "#0a66c2",
  reddit: "#ff4500",
  threads: "#000000",
  bluesky: "#0285ff",
  mastodon: "#6364ff",
  pinterest: "#bd081c",
  line: "#00c300",
};

const LABEL_CONTRAST = 4.5;
const CONTROL_CONTRAST = 3;

const distance = (one: Color, other: Color) => Math.hypot(...[0, 1, 2].map((at) => (one[at] ?? 0) - (other[at] ?? 0)));

/**
 * Makes a brand's colour one that its label can be read on, and that stands out from the card: as near to the brand as can be, with a
 * white label where a white and a black one are both near.
 */
export function readableBrand(brand: Color, surface: Color): { readonly ground: Color; readonly label: Color } {
  // A mark in black is white on black where the card is dark, as its brand has it there.
  const isTurned = formatColor(brand) === formatColor(BLACK) && contrastOf(brand, surface) < CONTROL_CONTRAST;
  const apart = isTurned ? WHITE : repairContrast(brand, [surface], CONTROL_CONTRAST);
  const [first, ...others] = [WHITE, BLACK]
    .map((label) => {
      const ground = repairContrast(apart, [label], LABEL_CONTRAST);
      return { label, ground, cost: distance(ground, apart) - (label === WHITE ? 90 : 0) };
    })
    .filter(({ ground }) => contrastOf(ground, surface) >= CONTROL_CONTRAST)
    .sort((one, other) => one.cost - other.cost);
  return first ?? others[0] ?? { ground: apart, label: WHITE };
}

/**
 * Writes the rules of channel buttons in the colours of their brands, on the surface of each scheme. A label reaches a contrast of 4.5.
 */
export function brandRules(surfaces: { readonly light: Color; readonly dark: Color }): string {
  return Object.entries(BRAND_COLORS)
    .map(([channel, color]) => {
      const write = (surface: Color) => {
        const { ground, label } = readableBrand(readColor(color) ?? BLACK, surface);
        const press = label === WHITE ? "#0002" : "#fff3";
        return `{background:${formatColor(ground)};border-color:${formatColor(ground)};color:${formatColor(label)};--press:${press}}`;
      };
      const [light, dark] = [write(surfaces.light), write(surfaces.dark)];
      const button = `[part~=channel][data-channel=${channel}]`;
      return `${button}${light}${dark === light ? "" : `.dark ${button}${dark}`}`;
    })
    .concat(
      "@media(hover:hover){[part~=channel][data-channel]:hover{background-image:linear-gradient(var(--press,#0000) 0 0)}}",
    )
    .join("");
}
