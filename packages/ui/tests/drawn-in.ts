/** Everything that is drawn in the shadow roots below an element, as markup. */
export function drawnIn(root: ParentNode): string {
  return Array.from(root.querySelectorAll("*"), ({ shadowRoot }) =>
    shadowRoot ? `${shadowRoot.innerHTML}${shadowRoot.adoptedStyleSheets.length}${drawnIn(shadowRoot)}` : "",
  ).join("");
}
