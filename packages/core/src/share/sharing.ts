import type { Platform } from "../platform/platform.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import type { ChannelId, ShareResult } from "./channel.js";
import { isChannelId } from "./is-channel-id.js";
import { buildMessage, type MessageContext } from "./message.js";
import { runShareFlow } from "./share-flow.js";
import type { ShareMore, ShareTarget } from "./share-more.js";
import type { ShareOptions } from "./share-options.js";

/** What sharing is made from. */
export interface SharingParts {
  readonly platform: Platform;
  /** The program as it is now. */
  readonly program: () => ResolvedProgram;
  /** Name of the advocate, where the host gave one. */
  readonly advocate: () => string | undefined;
  /** BCP 47 tag of the messages. */
  readonly locale: () => string;
  /** Is told when `target` knows more than before. */
  readonly onLoad: () => void;
}

/** Sharing by every channel; all but the share sheet and copying loads when it is asked for. */
export interface Sharing {
  /** Loads what a partner's messages need, so that a share sheet has not to wait for it. Never rejects. */
  prepare(): Promise<void>;
  /** Gives the real link of a channel; `null` for one without, and until `onLoad`. */
  target(channel: ChannelId, link: string, options?: ShareOptions): ShareTarget | null;
  /** Runs a share; call it in the click's own task. Never rejects. */
  share(channel: ChannelId, link: string, options?: ShareOptions): Promise<ShareResult>;
}

/** Needs nothing else to be loaded. */
const isBasic = (channel: ChannelId) => channel === "native" || channel === "copy" || channel === "qr";

/** Makes the part of a referral that shares. */
export function createSharing({ platform, program, advocate, locale, onLoad }: SharingParts): Sharing {
  let more: ShareMore | undefined;
  let loading: Promise<void> | undefined;

  const load = () => {
    loading ??= Promise.all([import("./share-more.js"), platform.createOpener()]).then(
      ([{ createShareMore }, opener]) => {
        more = createShareMore(opener);
        onLoad();
      },
      () => {
        // The next click tries again.
        loading = undefined;
      },
    );
    return loading;
  };
  const contextOf = (channel: ChannelId, link: string): MessageContext => ({
    program: program(),
    channel,
    link,
    advocate: advocate(),
    locale: locale(),
    label: more?.label,
  });

  return {
    prepare: async () => (program().kind ? load() : undefined),
    target(channel, link, options) {
      if (!link || !isChannelId(channel) || isBasic(channel)) return null;
      if (!more) void load();
      return more?.target(contextOf(channel, link), options) ?? null;
    },
    async share(channel, link, options) {
      if (!isChannelId(channel)) return "failed";
      if (options?.opened) return "opened";
      if (!isBasic(channel) && !more) await load();
      const context = contextOf(channel, link);
      const content = (!isBasic(channel) && more?.content(context, options)) || {
        link,
        message: buildMessage(context),
      };
      return runShareFlow(channel, content, platform, more?.opener);
    },
  };
}
