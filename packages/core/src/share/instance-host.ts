/** Labels of letters, digits and hyphens, the last one no number: neither an address nor a local name. */
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * Reads the host name of a Mastodon server as people write it: `mastodon.social`, `https://mastodon.social/`, `@ana@mastodon.social`.
 *
 * @returns `null` for what is no text or no public host name, and for one that only looks like another (full-width letters).
 */
export function readInstance(text: unknown): string | null {
  if (typeof text !== "string") return null;
  const written = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/|\/$/g, "")
    .replace(/^@?[\w.-]+@/, "");
  if (/[^\p{L}\p{M}\p{N}.-]/u.test(written) || written.normalize("NFKC") !== written) return null;
  if (!URL.canParse(`https://${written}`)) return null;
  const { hostname } = new URL(`https://${written}`);
  return HOST.test(hostname) ? hostname : null;
}
