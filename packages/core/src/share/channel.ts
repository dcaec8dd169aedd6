/** The ids as one text: every page that reads a link pays for them. */
const IDS =
  "native copy email sms whatsapp telegram messenger facebook x linkedin reddit threads bluesky mastodon pinterest line qr";

type Words<T extends string> = T extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : T;

/** The way an advocate shares; each link carries it, so that the backend sees which channel works. */
export type ChannelId = Words<typeof IDS>;

/** Every way to share that this version knows. A program offers the first two by default. */
export const CHANNEL_IDS = IDS.split(" ") as readonly ChannelId[];

/** How a share truly ended. `opened` means that a target took over and what happened there cannot be known. */
export type ShareResult = "shared" | "copied" | "opened" | "dismissed" | "failed";

/** What `share()` resolves to. */
export interface ShareOutcome {
  readonly channel: ChannelId;
  readonly outcome: ShareResult;
  /** The link that was offered, tagged with its channel. */
  readonly link: string;
}
