import { findProduct, PRODUCTS, type Product } from "./products.ts";

const MOST_OF_ONE = 9;

/** How many of one notebook. */
export interface CartLine {
  readonly product: Product;
  /** From 1 to 9. */
  readonly quantity: number;
}

/** Reads the cart cookie, `slug.quantity~slug.quantity`; what the shop does not sell is left out. */
export function readCart(value: string | undefined): readonly CartLine[] {
  const quantities = new Map<Product, number>();
  for (const part of (value ?? "").split("~").slice(0, PRODUCTS.length)) {
    const [, slug = "", digit = ""] = /^([a-z-]{1,40})\.([1-9])$/.exec(part) ?? [];
    const product = findProduct(slug);
    if (product !== null) quantities.set(product, Number(digit));
  }
  return [...quantities].map(([product, quantity]) => ({ product, quantity }));
}

/** Writes the cart as {@link readCart} reads it. */
export function writeCart(lines: readonly CartLine[]): string {
  return lines.map(({ product, quantity }) => `${product.slug}.${quantity}`).join("~");
}

/** Sets how many of a notebook are in the cart; 0 takes it out, and more than 9 are 9. */
export function setQuantity(lines: readonly CartLine[], product: Product, quantity: number): readonly CartLine[] {
  const others = lines.filter((line) => line.product !== product);
  if (quantity < 1) return others;
  const line = { product, quantity: Math.min(quantity, MOST_OF_ONE) };
  const at = lines.findIndex((each) => each.product === product);
  return at === -1 ? [...lines, line] : lines.with(at, line);
}

/** Counts the pieces in the cart. */
export function countPieces(lines: readonly CartLine[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}
