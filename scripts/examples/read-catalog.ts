import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";

/** Reads the exact versions that `catalog:` stands for from `pnpm-workspace.yaml`, by package name. */
export function readCatalog(root = ROOT): Readonly<Record<string, string>> {
  const text = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const [, catalog = ""] = /^catalog:\n((?: {2}.*\n)+)/m.exec(text) ?? [];
  return Object.fromEntries(
    Array.from(catalog.matchAll(/^ {2}"?([^":]+)"?: (.+)$/gm), ([, name = "", version = ""]) => [name, version]),
  );
}
