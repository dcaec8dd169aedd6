import { isPreviewState, PREVIEW_STATES, type Referral } from "@offshoot/core";
import { dressReferral } from "./dressed-referral.js";
import { readThemeAttribute } from "./read-theme-attribute.js";

const warn = (name: string, expected: string, came: string) =>
  console.warn(`[offshoot] <offshoot-… ${name}>: expected ${expected}, got ${JSON.stringify(came.slice(0, 60))}.`);

/**
 * Gives an element what its attributes say: `preview`, a made-up state without data and requests, and `theme`, a look of its own over that of
 * the program. What makes no sense is left out and said in the console.
 *
 * @param found The referral that the element would show.
 */
export async function adaptElement(
  element: Element,
  found: Referral | null | Promise<Referral | null>,
): Promise<Referral | null> {
  const [preview, theme] = [element.getAttribute("preview"), element.getAttribute("theme")];
  const known = await Promise.resolve(found).catch(() => null);
  let referral = known;
  if (isPreviewState(preview)) {
    const { previewReferral } = await import("./preview-referral.js");
    referral = await previewReferral(known, preview);
  } else if (preview) warn("preview", `one of ${PREVIEW_STATES.join(", ")}`, preview);
  if (!theme || !referral) return referral;
  const dress = readThemeAttribute(theme);
  if (!dress) warn("theme", "the name of a preset, or tokens as JSON", theme);
  return dress ? dressReferral(referral, dress) : referral;
}
