import { normalizeCode } from "../../link/normalize-code.js";
import { splitAddress } from "../../link/split-address.js";
import { type Place, PRODUCTS, type Product, type ProductName } from "./products.js";
import { asText, type ReadValue } from "./read-value.js";

/**
 * Browsers keep no cookie of more characters or for more days than these.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis
 */
const MAX_LENGTH = 4096;
const MAX_AGE_MS = 400 * 86_400_000;

/** A referral that a former product left behind. */
export interface MigratedReferral {
  /** The code in its compared form. */
  readonly code: string;
  readonly channel?: never;
  /** Epoch milliseconds of the visit, where the product stored a time that can be true. */
  readonly touchedAt?: number;
  /** Where it stood: in the address, or in a cookie or local storage. */
  readonly from: "parameter" | "cookie";
  readonly product: ProductName;
}

/** What is looked at. */
export interface MigrationPage {
  readonly url: string;
  /** In the form of a `Cookie` header. */
  readonly cookies: string;
  /** Reads one entry of local storage. Never throws. */
  local(key: string): string | null;
}

/** Gives the first acceptable thing in a value, which stands there as it is or percent-encoded, and maybe in quotes. */
function firstIn<T>(value: string, read: ReadValue, accept: (found: string) => T | null): T | null {
  // As it is comes first: Dub's cookie is plain JSON, and decoding the escapes in its texts would break it.
  for (const decode of [String, decodeURIComponent]) {
    try {
      for (const found of read(decode(value).replace(/^"(.*)"$/s, "$1"))) {
        const accepted = typeof found === "string" && accept(found);
        if (accepted) return accepted;
      }
    } catch {
      // Not in this form.
    }
  }
  return null;
}

/** Looks through the parts of an address or of a `Cookie` header for the first code at one of the places. */
function findCode(
  places: readonly Place[],
  parts: readonly string[],
  now: number,
): Pick<MigratedReferral, "code" | "touchedAt"> | null {
  const toTime = (text: string) => {
    const time = Date.parse(text);
    return time <= now && time >= now - MAX_AGE_MS ? time : null;
  };
  for (const [start, read = asText, readTime] of places) {
    for (const part of parts) {
      if (!part.startsWith(start) || part.length > MAX_LENGTH) continue;
      const value = part.slice(start.length);
      const code = firstIn(value, read, normalizeCode);
      const touchedAt = code && readTime && firstIn(value, readTime, toTime);
      if (code) return { code, ...(touchedAt && { touchedAt }) };
    }
  }
  return null;
}

function isProductName(name: string): name is ProductName {
  return Object.hasOwn(PRODUCTS, name);
}

/** Gives the names that stand for no known product, so that whoever wrote them is told. */
export function unknownProducts(names: readonly string[]): readonly string[] {
  return names.filter((name) => !isProductName(name));
}

/**
 * Reads the referral that one of a site's former products left in the address or in the browser, so that links in
 * circulation and visitors who were referred before the switch still count. The address beats what is stored; within
 * each, products count in the order in which they are named.
 *
 * @param products Names as in `attribution.migrate`; unknown ones are passed over.
 * @param now Epoch milliseconds. @default Date.now()
 * @returns `null` when there is none. Never throws, whatever the address and the cookies hold.
 *
 * @example
 * readMigrated(["rewardful"], { url: "https://acme.example/?via=ana", cookies: "", local: () => null });
 * // { code: "ANA", from: "parameter", product: "rewardful" }
 */
export function readMigrated(
  products: readonly string[],
  { url, cookies, local }: MigrationPage,
  now: number = Date.now(),
): MigratedReferral | null {
  const { query, fragment } = splitAddress(url);
  const address = `${query}&${fragment.replaceAll("&", "&#")}`.split("&");
  const jar = cookies.split(/;\s*/);
  const known = products.filter(isProductName);
  for (const product of known) {
    const found = findCode(PRODUCTS[product].parameters, address, now);
    if (found) return { ...found, from: "parameter", product };
  }
  for (const product of known) {
    const { cookies: places, local: key }: Product = PRODUCTS[product];
    const found = findCode(places, key ? [...jar, `${key}=${local(key) ?? ""}`] : jar, now);
    if (found) return { ...found, from: "cookie", product };
  }
  return null;
}
