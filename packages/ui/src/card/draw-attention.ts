const GLOW_MS = 2_400;

/**
 * Draws the eye to a card that stands where it can be seen, without moving the page, the focus or the card.
 *
 * @returns Whether there was something to see.
 */
export function drawAttention(root: ShadowRoot): boolean {
  const card = root.querySelector("[part=card]");
  const { top = 0, bottom = 0 } = card?.getBoundingClientRect() ?? {};
  if (!card || bottom <= 0 || top >= innerHeight) return false;
  const glow = { boxShadow: "0 0 0 3px var(--focus)" };
  // Where motion is unwelcome the ring stands, and goes.
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  card.animate?.([glow, { ...glow, offset: 0.6 }, {}], {
    duration: GLOW_MS,
    easing: isStill ? "step-start" : "ease-out",
  });
  return true;
}
