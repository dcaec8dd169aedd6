/** Whether the system prefers dark. */
export const DARK_QUERY = "(prefers-color-scheme: dark)";

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Lightness (0 to 1) of a computed colour, roughly; `null` when one can see through it. */
function lightnessOf(color: string): number | null {
  const [first = 0, second = 0, third = 0, alpha = 1] = (color.match(/-?[\d.]+(e-\d+)?/g) ?? [0, 0, 0, 0]).map(Number);
  if (alpha < 0.5) return null;
  if (/^(ok)?l/.test(color)) return color.startsWith("ok") ? first : first / 100;
  // `color(srgb 1 0 0)` counts to 1, `rgb(255, 0, 0)` to 255.
  return (0.3 * first + 0.59 * second + 0.11 * third) / (color.startsWith("rgb") ? 255 : 1);
}

/** Tells whether the page is dark where a card stands: by the colour behind it, or by its colour scheme where nothing is painted. */
export function isPageDark(host: Element): boolean {
  for (let element = parentOf(host); element; element = parentOf(element)) {
    const lightness = lightnessOf(getComputedStyle(element).backgroundColor);
    if (lightness !== null) return lightness < 0.5;
  }
  const scheme = getComputedStyle(parentOf(host) ?? host).colorScheme ?? "";
  return scheme.includes("dark") && (!scheme.includes("light") || matchMedia(DARK_QUERY).matches);
}
