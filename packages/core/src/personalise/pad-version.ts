/**
 * Writes a version number so that texts sort as versions do: 1.9 before 1.10, 2.0.0-rc.1 before 2.0.0. What is no version
 * counts as 0.
 *
 * @see https://docs.growthbook.io/lib/build-your-own
 */
export function padVersion(version: unknown): string {
  const text = typeof version === "number" ? `${version}` : version;
  const parts = (typeof text === "string" && text ? text : "0").replace(/^v|\+.*$/g, "").split(/[-.]/);
  // A release without a suffix comes after those with one: "~" sorts last.
  if (parts.length === 3) parts.push("~");
  return parts.map((part) => (/^\d+$/.test(part) ? part.padStart(5) : part)).join("-");
}
