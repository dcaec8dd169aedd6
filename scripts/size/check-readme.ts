/** How far a stated size may be from the measured one. */
const TOLERANCE_KB = 0.1;

/**
 * Compares the sizes that a README states with what was measured.
 *
 * A size is stated as `<!-- size:firstCard -->11.9 KB<!-- /size -->`, with the key of its budget; the marks are invisible to readers.
 *
 * @param sizes KB by key.
 * @returns One sentence per fault; none when all is well.
 */
export function checkReadme(name: string, text: string, sizes: ReadonlyMap<string, number | null>): string[] {
  const stated = text.matchAll(/<!-- size:(\w+) -->(.*?)<!-- \/size -->/g);
  return [...stated].flatMap(([, key = "", words = ""]) => {
    const size = sizes.get(key);
    if (size === undefined || size === null) return [`${name}: expected the key of a measured size, got "${key}".`];
    const value = Number(/^(\d+(?:\.\d+)?) KB$/.exec(words)?.[1]);
    if (Number.isNaN(value)) return [`${name}: expected "${key}" to read like "1.2 KB", got "${words}".`];
    // A rounded figure is up to half a tenth away before anything has changed.
    const isClose = Math.abs(value - size) <= TOLERANCE_KB + 1e-9;
    return isClose ? [] : [`${name}: "${key}" says ${words}, measured ${size.toFixed(2)} KB.`];
  });
}
