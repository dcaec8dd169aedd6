/** Selects the field of a card, so that the reader's own way of copying takes what it holds. */
export function selectField(root: ShadowRoot): void {
  const field = root.querySelector("input");
  field?.focus({ preventScroll: true });
  field?.select();
}
