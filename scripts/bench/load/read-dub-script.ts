import { readFile } from "node:fs/promises";

/** Where `@dub/analytics` takes its script from. */
const ADDRESS = "https://www.dubcdn.com/analytics/script.js";
const PATIENCE_MS = 5000;

/**
 * Reads the script that `@dub/analytics` adds to a page, which no npm package holds: from the file that `DUB_SCRIPT` names,
 * else from Dub's own host.
 *
 * @returns `null` where neither can be had: what is measured then is the npm package alone.
 */
export async function readDubScript(): Promise<string | null> {
  const file = process.env.DUB_SCRIPT;
  if (file) return readFile(file, "utf8");
  try {
    const answer = await fetch(ADDRESS, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
