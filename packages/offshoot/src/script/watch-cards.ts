/** A card this near to the screen is fetched already. */
const NEAR = "300px";

/** Tells of each card that comes near the screen, whenever it is added, as long as its element is not known. */
export function watchCards(onNear: (card: string) => void): MutationObserver {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const [, card] = target.localName.split("offshoot-");
        if (isIntersecting && card) onNear(card);
      }
    },
    { rootMargin: NEAR },
  );
  const look = () => {
    for (const unknown of document.querySelectorAll(":not(:defined)")) near.observe(unknown);
  };
  const added = new MutationObserver(look);
  added.observe(document, { childList: true, subtree: true });
  look();
  return added;
}
