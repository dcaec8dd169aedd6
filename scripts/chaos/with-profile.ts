import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Lends a folder for a browser's profile and removes it afterwards, also when the run is interrupted. */
export async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "offshoot-chaos-"));
  // The children of a killed browser may still be writing.
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", remove);
  try {
    return await work(profile);
  } finally {
    process.off("exit", remove);
    remove();
  }
}
