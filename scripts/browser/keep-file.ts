import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Gives what was made under a name before, by this process or another one, or makes it now.
 *
 * @param folder Made where it is missing.
 * @param name Everything that the result depends on.
 */
export async function keepFile(folder: string, name: string, make: () => Promise<string>): Promise<string> {
  const file = join(folder, createHash("sha256").update(name).digest("hex"));
  try {
    return readFileSync(file, "utf8");
  } catch {
    const made = await make();
    mkdirSync(folder, { recursive: true });
    // Nobody may read half of it.
    writeFileSync(`${file}.${process.pid}`, made);
    renameSync(`${file}.${process.pid}`, file);
    return made;
  }
}
