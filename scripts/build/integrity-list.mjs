import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What pages load directly: the script in both forms, its chunks and the style sheet. */
const PUBLISHED = /^offshoot(\.[\w-]+)*\.(js|css)$/;

/** Gives the SHA-384 of every file that pages load directly, as `integrity` attributes take it, sorted by name. */
export function readIntegrity(folder) {
  const files = readdirSync(folder).filter((file) => PUBLISHED.test(file));
  const digest = (file) =>
    createHash("sha384")
      .update(readFileSync(join(folder, file)))
      .digest("base64");
  return Object.fromEntries(files.sort().map((file) => [file, `sha384-${digest(file)}`]));
}

/** Writes `integrity.json` beside the files that it speaks of, when the last of them is there. */
export function integrityList(folder) {
  return {
    name: "integrity-list",
    writeBundle: () =>
      writeFileSync(join(folder, "integrity.json"), `${JSON.stringify(readIntegrity(folder), null, 2)}\n`),
  };
}
