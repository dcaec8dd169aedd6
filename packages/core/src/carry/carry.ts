import type { Touch } from "../attribution/touch.js";
import type { Unsubscribe } from "../unsubscribe.js";

/** Takes the referral along where cookies do not go: another domain of the site, a sign-in elsewhere, a checkout, a form. */
export interface Carry {
  /**
   * Adds the referral to an address on another domain of the site; any other address comes back as it is. Use it for what is no
   * click on a link, such as `location.assign()`, right before it is used: it is good for 120 seconds.
   */
  decorate(url: string | URL): string;
  /**
   * Appends the referral to the `state` of an OAuth request, as `value~token`; without a referral it comes back as it is. Keep
   * and compare the whole text. Good for an hour.
   *
   * @param value Your own state. @default ""
   */
  state(value?: string): string;
  /** Reads the referral from a state that came back, and remembers it; `null` when there is none in it. Never throws. */
  readState(state: string | null): Touch | null;
  /**
   * Gives the referral as fields for a checkout's server-side metadata; none without a referral.
   *
   * @see https://docs.stripe.com/api/metadata
   */
  metadata(): Readonly<Record<string, string>>;
  /** Keeps those fields as hidden inputs in a form, or in every form that a selector matches, also in forms added later. */
  form(form: HTMLFormElement | string): Unsubscribe;
}
