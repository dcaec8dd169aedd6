// A constructed sheet belongs to one document and is shared by every card in it.
const sheetsByDocument = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetOf(document: Document, css: string): CSSStyleSheet | null {
  const { CSSStyleSheet: Sheet } = document.defaultView ?? {};
  if (!Sheet?.prototype.replaceSync) return null;
  const sheets = sheetsByDocument.get(document) ?? new Map<string, CSSStyleSheet>();
  sheetsByDocument.set(document, sheets);
  const sheet = sheets.get(css) ?? new Sheet();
  if (!sheets.has(css)) {
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

/** Dresses a shadow root; constructed sheets need no permission from a content security policy. */
export function adoptSheets(root: ShadowRoot, rules: readonly string[]): void {
  const sheets = rules.map((css) => sheetOf(root.ownerDocument, css));
  root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== null);
}
