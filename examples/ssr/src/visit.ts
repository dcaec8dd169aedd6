/** What the server knows when it draws a page; the browser begins with the same. */
export interface Visit {
  readonly path: string;
  readonly customer: { readonly id: string; readonly name: string } | null;
  /** Who invited this visitor, and how much less they pay. */
  readonly invitation: { readonly name: string; readonly percent: number } | null;
}
