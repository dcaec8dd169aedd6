import type { Unsubscribe } from "@offshoot/core";

/** Calls back once when half of the card in a root (or half a screen of it) has been visible; what stands there while it waits does not count. */
export function onViewed(root: ShadowRoot, listener: () => void): Unsubscribe {
  if (!globalThis.IntersectionObserver) return () => {};
  let box: Element | null = null;
  const sight = new IntersectionObserver(
    (entries) => {
      const isHalf = entries.some(
        ({ intersectionRatio, intersectionRect }) =>
          intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2,
      );
      if (!isHalf) return;
      stop();
      listener();
    },
    { threshold: [0.25, 0.5] },
  );
  const look = () => {
    const found = root.querySelector("[part=card]");
    if (found === box) return;
    box = found;
    sight.disconnect();
    if (box) sight.observe(box);
  };
  const changes = new MutationObserver(look);
  const stop = () => {
    changes.disconnect();
    sight.disconnect();
  };
  changes.observe(root, { childList: true, subtree: true });
  look();
  return stop;
}
