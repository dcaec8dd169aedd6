import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";

/** Names of all presets, as the schema of the program document lists them. */
export function readPresets(): readonly string[] {
  const { definitions } = JSON.parse(readFileSync(join(ROOT, "packages/core/offshoot.schema.json"), "utf8"));
  return definitions.theme.properties.preset?.enum ?? ["calm"];
}

/** Tags of all languages in which there are words, English first. */
export function readLanguages(): readonly string[] {
  const entries = readdirSync(join(ROOT, "packages/ui/src/words"), { withFileTypes: true });
  const folders = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return ["en", ...folders.filter((name) => /^[a-z]{2}(-[a-z]+)?$/.test(name) && name !== "en").sort()];
}
