import { addressField } from "../program/fields.js";
import type { Reward } from "./reward.js";

const COUPON = "{coupon}";
/** Stands in for the site's own origin, which an address from the root is on. */
const ROOT = "https://host.invalid";

/** Gives what a coupon must leave as it is: the origin and the depth of the path. */
function frameOf(address: string): string {
  const { origin, pathname } = new URL(address, ROOT);
  return `${origin} ${pathname.split("/").length}`;
}

/**
 * Gives the address that applies a friend's coupon in the shop: `https://acme.example/discount/FRIEND15`.
 *
 * The coupon is encoded and can change neither the host nor the path before it.
 *
 * @param coupon The one that the backend gave this friend, if any. @default that of the reward
 * @returns `null` where the reward has no such address, it needs a coupon that nobody has, or it is not safe to open.
 */
export function applyLink(
  { applyUrl, coupon: own }: Pick<Reward, "applyUrl" | "coupon">,
  coupon: string | undefined = own,
): string | null {
  // A dot segment would climb in the path, encoded or not; half a character cannot be encoded.
  if (!applyUrl || /^\.{1,2}$|\p{Cs}/u.test(coupon ?? "")) return null;
  if (!coupon && applyUrl.includes(COUPON)) return null;
  const fill = (text: string) => applyUrl.replaceAll(COUPON, () => text);
  const address = fill(encodeURIComponent(coupon ?? ""));
  const model = fill("x");
  return addressField(address) && addressField(model) && frameOf(address) === frameOf(model) ? address : null;
}

/**
 * Tells whether a name may be that of the DOM event with which the page applies a discount: 1 to 64 letters, digits and
 * `_ . : -`, a letter first, and not one of our own (`offshoot:…`), which a page would hear twice.
 */
export function isApplyEvent(name: string): boolean {
  return /^(?!offshoot:)[a-z][\w.:-]{0,63}$/i.test(name);
}
