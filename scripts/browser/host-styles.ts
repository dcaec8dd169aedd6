import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { compile } from "tailwindcss";

const { resolve } = createRequire(import.meta.url);

/** What a site's own styles may be made of. */
export const HOST_STYLES = ["none", "bootstrap", "tailwind"] as const;

/** One of {@link HOST_STYLES}. */
export type HostStyles = (typeof HOST_STYLES)[number];

/** Class names that a Tailwind site may well use, those among them that our cards use inside their roots. */
const CANDIDATES =
  "hidden block flex grid table contents visible invisible collapse container static fixed absolute relative sticky inset-0 z-50 m-4 mx-auto p-4 w-full h-full max-w-sm text-xs text-center text-red-500 font-bold uppercase italic underline leading-none tracking-widest bg-white bg-black rounded-full border border-8 shadow-lg opacity-50 blur filter invert grayscale transform rotate-45 scale-50 transition animate-pulse space-y-4 gap-4 truncate sr-only prose".split(
    " ",
  );

async function readTailwind(): Promise<string> {
  const loadStylesheet = async (id: string) => {
    const path = resolve(id === "tailwindcss" ? "tailwindcss/index.css" : id);
    return { path, base: "", content: await readFile(path, "utf8") };
  };
  // Preflight, theme and utilities, as its own build makes them.
  const { build } = await compile('@import "tailwindcss";', { loadStylesheet });
  return build(CANDIDATES);
}

/** Gives the whole style sheet of a site that is built on Bootstrap or Tailwind; nothing for `none`. */
export async function readHostStyles(name: HostStyles): Promise<string> {
  if (name === "bootstrap") return readFile(resolve("bootstrap/dist/css/bootstrap.min.css"), "utf8");
  return name === "tailwind" ? readTailwind() : "";
}
