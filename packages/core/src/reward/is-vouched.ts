import type { HeldOffer } from "./held-offer.js";

/**
 * Tells whether the backend has vouched for a code on an earlier page, as long as what was shown for it is held.
 *
 * @param text What is stored of held offers, which anybody on the page may have changed.
 * @param now Epoch milliseconds.
 */
export function isVouched(text: string | null, wanted: string, now: number): boolean {
  try {
    const list: readonly HeldOffer[] = JSON.parse(text ?? "[]");
    return list.some(({ code, isVouched, until }) => code === wanted && isVouched === true && until > now);
  } catch {
    // None of ours.
    return false;
  }
}
