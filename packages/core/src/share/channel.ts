/** Every way to share that this version knows. A program offers the first two by default. */
export const CHANNEL_IDS = [
  "native",
  "copy",
  "email",
  "sms",
  "whatsapp",
  "telegram",
  "messenger",
  "facebook",
  "x",
  "linkedin",
  "reddit",
  "threads",
  "bluesky",
  "mastodon",
  "pinterest",
  "line",
  "qr",
] as const;

/** The way an advocate shares; each link carries it, so that the backend sees which channel works. */
export type ChannelId = (typeof CHANNEL_IDS)[number];

/** How a share truly ended. `opened` means that a target took over and what happened there cannot be known. */
export type ShareResult = "shared" | "copied" | "opened" | "dismissed" | "failed";

/** What `share()` resolves to. */
export interface ShareOutcome {
  readonly channel: ChannelId;
  readonly outcome: ShareResult;
  /** The link that was offered, tagged with its channel. */
  readonly link: string;
}
