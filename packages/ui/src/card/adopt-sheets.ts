// A constructed sheet belongs to one document and is shared by every card in it.
const sheetsByDocument = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Dresses a shadow root; constructed sheets need no permission from a content security policy. */
export function adoptSheets(root: ShadowRoot, rules: readonly string[]): void {
  const document = root.ownerDocument;
  const { CSSStyleSheet: Sheet } = document.defaultView ?? {};
  if (!Sheet?.prototype.replaceSync) return;
  const sheets = sheetsByDocument.get(document) ?? new Map<string, CSSStyleSheet>();
  sheetsByDocument.set(document, sheets);
  root.adoptedStyleSheets = rules.map((css) => {
    const sheet = sheets.get(css) ?? new Sheet();
    if (!sheets.has(css)) sheet.replaceSync(css);
    sheets.set(css, sheet);
    return sheet;
  });
}
