/** What became of the wish for a link without an account. */
export interface Joined {
  /**
   * `joined`: the visitor is an advocate from now on, whether or not the address was known before; `invalid`: the text is no
   * e-mail address; `unavailable`: nobody could be asked, the program is closed, or somebody is signed in.
   */
  readonly status: "joined" | "invalid" | "unavailable";
  /** The link to share; there with `joined` alone. */
  readonly link?: string;
  /** The referral code in it. */
  readonly code?: string;
}
