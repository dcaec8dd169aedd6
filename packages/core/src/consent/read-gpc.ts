import type { ConsentAnswer } from "./consent-answer.js";

/**
 * Reads Global Privacy Control, a setting of the browser: switched on it denies. Switched off or unknown it says nothing,
 * because nobody has agreed to anything by leaving a setting alone.
 *
 * @param signal The value of `navigator.globalPrivacyControl`.
 * @see https://www.w3.org/TR/gpc/
 */
export const readGpc = (signal: unknown): ConsentAnswer | null => (signal === true ? "denied" : null);
