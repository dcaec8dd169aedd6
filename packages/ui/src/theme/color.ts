/** Red, green, blue (0 to 255, whole) and alpha (0 to 1). */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

const PART = "(-?\\d{0,4}(?:\\.\\d{1,9})?)";
const FUNCTION = new RegExp(
  `^(rgb|hsl|oklch)a?\\( *${PART}(%|deg)?[ ,]+${PART}(%?)[ ,]+${PART}(%|deg)?(?: *[,/] *${PART}(%?))? *\\)$`,
);

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const toByte = (value: number) => Math.round(clamp(value, 0, 1) * 255);

function readHex(digits: string): Color | null {
  const step = digits.length < 5 ? 1 : 2;
  if (![3, 4, 6, 8].includes(digits.length)) return null;
  const at = (index: number) => {
    const part = digits.slice(index * step, index * step + step);
    return part ? Number.parseInt(step === 1 ? part + part : part, 16) : 255;
  };
  return [at(0), at(1), at(2), at(3) / 255];
}

/** @see https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const k = (((offset + hue / 30) % 12) + 12) % 12;
    return lightness - spread * clamp(Math.min(k - 3, 9 - k), -1, 1);
  });
}

/** @see https://bottosson.github.io/posts/oklab/ */
function fromOklch(lightness: number, chroma: number, hue: number): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((value) => (value > 0.0031308 ? 1.055 * value ** (1 / 2.4) - 0.055 : 12.92 * value));
}

/**
 * Reads a colour in hex, `rgb()`, `hsl()` or `oklch()`; anything else is `null`.
 *
 * Only numbers leave this function, so no text of a theme ever reaches a style sheet.
 */
export function readColor(text: unknown): Color | null {
  if (typeof text !== "string" || text.length > 64) return null;
  const [, digits] = /^#([\da-f]{3,8})$/i.exec(text) ?? [];
  if (digits) return readHex(digits);
  const [, name, x, xUnit, y, yUnit, z, zUnit, alpha = "1", alphaUnit] = FUNCTION.exec(text.toLowerCase()) ?? [];
  const numbers = [x, y, z, alpha].map((part) => (part === "" || part === undefined ? Number.NaN : Number(part)));
  const [first = 0, second = 0, third = 0, opacity = 1] = numbers;
  if (name === undefined || numbers.some(Number.isNaN)) return null;
  const share = (value: number, unit: string | undefined, whole: number) =>
    unit === "%" ? value / 100 : value / whole;
  const channels =
    name === "rgb"
      ? [share(first, xUnit, 255), share(second, yUnit, 255), share(third, zUnit, 255)]
      : name === "hsl"
        ? fromHsl(first, clamp(second / 100, 0, 1), clamp(third / 100, 0, 1))
        : fromOklch(clamp(share(first, xUnit, 1), 0, 1), clamp(yUnit ? second / 250 : second, 0, 0.5), third);
  const [red = 0, green = 0, blue = 0] = channels.map(toByte);
  return [red, green, blue, clamp(share(opacity, alphaUnit, 1), 0, 1)];
}

/** Writes a colour as `#rrggbb`, or as `#rrggbbaa` where one can see through it. */
export function formatColor([red, green, blue, alpha]: Color): string {
  const parts = [red, green, blue, ...(alpha < 1 ? [Math.round(alpha * 255)] : [])];
  return `#${parts.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Mixes two colours; at `amount` 0 the first, at 1 the second. The result is opaque. */
export function mixColors([r, g, b]: Color, [red, green, blue]: Color, amount: number): Color {
  const mix = (from: number, to: number) => Math.round(from * (1 - amount) + to * amount);
  return [mix(r, red), mix(g, green), mix(b, blue), 1];
}
