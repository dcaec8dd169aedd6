import type { Opener, Platform } from "../platform/platform.js";
import type { ChannelId, ShareResult } from "./channel.js";
import { isShareEnd, nextShareState, type ShareSignal, type ShareState } from "./share-state.js";

/** What a flow hands over. */
export interface ShareContent {
  readonly link: string;
  /** The whole message; the link stands inside it, because some targets show a separate address twice. */
  readonly message: string;
  /** Address of the target (`shareUrl`); without one the message is copied. */
  readonly href?: string | null | undefined;
}

/** What a flow is made from. */
export interface ShareFlowParts {
  readonly channel: ChannelId;
  readonly content: ShareContent;
  readonly platform: Pick<Platform, "share" | "copy" | "createOpener">;
  /** Opens windows in the click's own task. @default one that the platform loads when it is needed */
  readonly opener?: Opener | undefined;
  /** Is told each state as it is reached. */
  readonly onState?: ((state: ShareState) => void) | undefined;
}

/** One share, from the click to its honest end. */
export interface ShareFlow {
  readonly state: ShareState;
  /** What is copied, and what an interface selects for the reader where the flow has `failed`: the last rung. */
  readonly text: string;
  /** Starts the flow, once; call it in the click's own task. Never rejects. */
  start(): Promise<ShareResult>;
}

/**
 * Makes the flow of a channel: the share sheet or the target's window, then the clipboard, then `execCommand`.
 *
 * A sheet that is closed ends it as `dismissed`; whatever else goes wrong leads to the next rung.
 *
 * @example
 * const flow = createShareFlow({ channel: "native", content: { link, message }, platform, onState: draw });
 * button.onclick = async () => { if ((await flow.start()) === "failed") select(flow.text); };
 */
export function createShareFlow({ channel, content, platform, opener, onState }: ShareFlowParts): ShareFlow {
  const { link, message, href } = content;
  const { share } = platform;
  const isLinkAlone = channel === "native" || channel === "copy";
  const text = isLinkAlone ? link : message;
  let state: ShareState = "ready";
  let ending: Promise<ShareResult> | undefined;

  const signal = (name: ShareSignal) => {
    const next = nextShareState(state, name);
    if (next === state) return;
    state = next;
    onState?.(state);
  };
  const first = (): ShareSignal => {
    if (!link) return "refused";
    // Whoever asks for a code to be scanned shows it themselves.
    if (channel === "qr") return "opened";
    if (channel === "native" && share) return "sheet";
    return href && !isLinkAlone ? "window" : "copying";
  };
  const rungs: { readonly [S in ShareState]?: () => Promise<ShareSignal> } = {
    sheet: async () => share?.(message) ?? "refused",
    window: async () => ((await (opener ?? (await platform.createOpener())).open(href ?? "")) ? "opened" : "refused"),
    copying: async () => ((await platform.copy(text)) ? "copied" : "refused"),
  };
  async function run(): Promise<ShareResult> {
    signal("started");
    signal(first());
    while (!isShareEnd(state)) {
      try {
        // The first rung runs in the click's own task: a sheet and a window open only during user activation.
        signal((await rungs[state]?.()) ?? "refused");
      } catch (error) {
        signal(state === "sheet" && error instanceof Error && error.name === "AbortError" ? "dismissed" : "refused");
      }
    }
    return state;
  }

  return {
    get state() {
      return state;
    },
    text,
    start: () => (ending ??= run()),
  };
}

/** Runs the flow of a channel to its honest end. Never rejects. */
export function runShareFlow(
  channel: ChannelId,
  content: ShareContent,
  platform: ShareFlowParts["platform"],
  opener?: Opener,
): Promise<ShareResult> {
  return createShareFlow({ channel, content, platform, opener }).start();
}
