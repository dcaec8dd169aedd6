import { ROOT } from "../root.ts";
import { runTool } from "../run-tool.ts";
import { hashSources, removeStamp, writeStamp } from "./build-stamp.ts";

/** Builds every package and remembers from which sources; tells whether that succeeded. */
export async function build(...options: string[]): Promise<boolean> {
  // Hashed first: an edit during the build makes the next start build again.
  const hash = hashSources(ROOT);
  removeStamp(ROOT);
  const isDone = (await runTool("rollup", "-c", ...options)) === 0;
  if (isDone) writeStamp(ROOT, hash);
  return isDone;
}
