import { Refusal } from "../http/refusal.js";
import { isSameSite } from "./site.js";

/**
 * Reads the origin of the page that asks, which must be one of the site's own.
 *
 * @throws Refusal when there is none, or when it is not of the site of the request's host. A page on http is none where the
 * request came by https: whoever sits on the line could have written it.
 */
export function readOwnOrigin(request: Request): URL {
  const text = request.headers.get("origin") ?? "";
  const { protocol, hostname } = new URL(request.url);
  const origin = URL.canParse(text) ? new URL(text) : null;
  const isWeb = origin?.protocol === "https:" || (origin?.protocol === "http:" && protocol === "http:");
  if (origin !== null && isWeb && isSameSite(hostname, origin.hostname)) return origin;
  throw new Refusal(403, "origin-foreign", "expected the Origin header of a page on the site of this host.");
}
