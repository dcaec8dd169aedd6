/** Finds the first element in a root or in any shadow root within it. */
export function findDeep(root, selector) {
  const own = root.querySelector(selector);
  if (own) return own;
  for (const { shadowRoot } of root.querySelectorAll("*")) {
    const found = shadowRoot && findDeep(shadowRoot, selector);
    if (found) return found;
  }
  return null;
}

/** Tells whether an element holds another, through the walls of shadow roots. */
export function holds(outer, inner) {
  let node = inner;
  while (node && node !== outer) node = node.parentNode ?? node.host;
  return Boolean(node);
}

/** The element that has the focus, in whatever shadow root. */
export function activeIn(doc) {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The element that a press in the middle of a rectangle would meet. */
export function hitAt(doc, { x, y, width, height }) {
  const at = [x + width / 2, y + height / 2];
  let hit = doc.elementFromPoint(...at);
  for (;;) {
    const inner = hit?.shadowRoot?.elementFromPoint(...at);
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}
