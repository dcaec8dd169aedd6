/** A receipt as a page passes it on. */
export interface ToldReceipt {
  readonly marker: string;
  readonly durability: "durable" | "memory" | "dropped";
  readonly isBad: boolean;
}

/** What a page has to say. */
export type News =
  | { readonly kind: "began" }
  /** The receipts of one burst. */
  | { readonly kind: "receipts"; readonly receipts: readonly ToldReceipt[] }
  /** The adapter has reported that these will never be delivered. */
  | { readonly kind: "reported"; readonly markers: readonly string[] }
  /** The page wants its tab to be closed. */
  | { readonly kind: "closing" };

/** What the witness hears: news, and from which tab of which life. */
export type Told = News & { readonly life: number; readonly tab: number };

/** Which page this is. */
export interface PageTask {
  readonly life: number;
  readonly tab: number;
  /** Counts the pages of this tab in this life. */
  readonly page: number;
  /** Address of the witness. */
  readonly witness: string;
}
