/** Every way to share that this version knows, in the order in which a program offers them by default. */
export const CHANNEL_IDS = ["native", "copy"] as const;

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
