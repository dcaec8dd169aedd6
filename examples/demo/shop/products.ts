import type { Money } from "@offshoot/core";

/** How a notebook is drawn. */
export interface Binding {
  /** The cloth of the cover; a class of the style sheet. */
  readonly cloth: "bottle" | "madder" | "ultramarine" | "marigold" | "slate" | "plum";
  readonly thread: "chalk" | "marigold" | "madder";
  readonly shape: "pocket" | "journal" | "landscape" | "pad" | "square";
  readonly extra: "label" | "elastic" | "ribbon" | "none";
}

/** One notebook of the shop. */
export interface Product {
  /** Names the page. */
  readonly slug: string;
  readonly name: string;
  readonly price: Money;
  /** One line under the name. */
  readonly line: string;
  readonly description: string;
  readonly facts: readonly string[];
  readonly binding: Binding;
}

const usd = (amount: number): Money => ({ amount, currency: "USD" });

/** Everything the shop sells, in the order of the home page. */
export const PRODUCTS: readonly Product[] = [
  {
    slug: "desk-journal",
    name: "Desk journal",
    price: usd(3_400),
    line: "A5 · dotted · lies flat",
    description:
      "The one most people start with. Twelve sections sewn with linen thread, so that it opens flat on any page and stays there while you write.",
    facts: ["192 pages of 90 g paper", "5 mm dots, printed light", "Elastic band, rounded corners"],
    binding: { cloth: "bottle", thread: "chalk", shape: "journal", extra: "elastic" },
  },
  {
    slug: "field-notebook",
    name: "Field notebook",
    price: usd(1_800),
    line: "Pocket · squared · a pair",
    description:
      "Thin enough for a shirt pocket, tough enough for a tool bag. Comes as a pair, because one always gets lent.",
    facts: ["2 × 64 pages of 80 g paper", "4 mm squares", "Cloth over thin board"],
    binding: { cloth: "marigold", thread: "madder", shape: "pocket", extra: "label" },
  },
  {
    slug: "sketchbook",
    name: "Sketchbook",
    price: usd(4_200),
    line: "Landscape · blank · heavy",
    description:
      "Heavy cartridge paper with a little tooth. It takes pencil, ink and a light wash, and two pages make one wide sheet.",
    facts: ["112 pages of 150 g paper", "Acid-free, never too white", "Open, sewn spine"],
    binding: { cloth: "slate", thread: "marigold", shape: "landscape", extra: "none" },
  },
  {
    slug: "recipe-book",
    name: "Recipe book",
    price: usd(3_800),
    line: "B5 · ruled · wipes clean",
    description:
      "For the dishes that are only written on envelopes so far. Waxed cloth, wide margins for second thoughts, and a ribbon.",
    facts: ["160 pages of 100 g paper", "Ruled, with a wide margin", "Waxed cloth, one ribbon"],
    binding: { cloth: "madder", thread: "chalk", shape: "journal", extra: "ribbon" },
  },
  {
    slug: "reporter-pad",
    name: "Reporter pad",
    price: usd(1_600),
    line: "Top-bound · ruled · quick",
    description:
      "Sewn at the head, so it flips like a spiral pad and has no wire to bend. Every sheet tears off clean.",
    facts: ["120 sheets of 70 g paper", "7 mm rules", "Stiff back to write on your knee"],
    binding: { cloth: "ultramarine", thread: "chalk", shape: "pad", extra: "none" },
  },
  {
    slug: "guest-book",
    name: "Guest book",
    price: usd(5_600),
    line: "Square · blank · to keep",
    description: "For a wedding, a cabin, a birth. Made to be passed around for an evening and kept for fifty years.",
    facts: ["144 pages of 120 g paper", "Room for photographs", "Box included"],
    binding: { cloth: "plum", thread: "marigold", shape: "square", extra: "label" },
  },
];

/** Finds a notebook by the name of its page. */
export function findProduct(slug: string): Product | null {
  return PRODUCTS.find((product) => product.slug === slug) ?? null;
}
