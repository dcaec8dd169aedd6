import { readFileSync } from "node:fs";
import type { ProgramDocument } from "@offshoot/core";

/** Reads the program document and points its links at the shop, whatever address it runs on. */
export function readShopProgram(origin: string): ProgramDocument {
  const document = JSON.parse(readFileSync(new URL("program.json", import.meta.url), "utf8")) as ProgramDocument;
  return { ...document, link: { ...document.link, base: `${origin}/` } };
}
