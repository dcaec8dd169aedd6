/** What a caller of `share()` may add. */
export interface ShareOptions {
  /** A real link (`referral.target(channel)`) was followed already: only the record is left. @default false */
  readonly opened?: boolean | undefined;
  /** Host name of the reader's Mastodon server, such as `mastodon.social`. @default none, so Mastodon copies the message */
  readonly instance?: string | undefined;
}
