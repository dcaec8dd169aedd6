import type { Opener } from "../platform/platform.js";
import { canonicalLocale } from "../program/canonical-locale.js";
import { addressField } from "../program/fields.js";
import { localize } from "../program/localized-text.js";
import { labelAsAd } from "./ad-label.js";
import { emailSubject } from "./email-subject.js";
import { fitMessage } from "./fit-message.js";
import { joinParts, type MessageContext, messageParts } from "./message.js";
import type { ShareContent } from "./share-flow.js";
import type { ShareMessage } from "./share-message.js";
import type { ShareOptions } from "./share-options.js";
import { shareUrl } from "./share-url.js";

/** A real link to a target: `<a href target="_blank" rel="noopener">`, which nothing blocks. */
export interface ShareTarget {
  /** Address of the target, with the message in it. */
  readonly href: string;
  /** The whole message, as short as the target needs it. */
  readonly text: string;
  /** The advocate's link, tagged with its channel. */
  readonly link: string;
}

/** What a target is made from. */
export interface TargetContext extends MessageContext, Pick<ShareOptions, "instance"> {
  /** Whether the reader's device opens apps by address. @default false */
  readonly isPhone?: boolean | undefined;
}

/** Writes what a channel's target is handed. */
export function shareMessage(given: TargetContext): ShareMessage {
  const context = { ...given, locale: canonicalLocale(given.locale) };
  const { program, channel, link, locale, instance, isPhone = false } = context;
  const { preview = {}, facebookAppId } = program.share;
  const { base } = program.link;
  const hasImage = preview.image && addressField(preview.image);
  const parts = messageParts({ ...context, label: labelAsAd });
  const whole: ShareMessage = {
    text: joinParts(parts),
    link,
    title: channel === "email" ? emailSubject(parts, context) : localize(preview.title ?? "", locale),
    description: localize(preview.description ?? "", locale),
    image: hasImage ? new URL(preview.image, base).href : undefined,
    facebookAppId,
    instance,
    isPhone,
  };
  return { ...whole, text: fitMessage(channel, parts, whole, locale) };
}

/**
 * Gives the real link of a channel, from what the program says now. Pure.
 *
 * @returns `null` for a channel that has no link, or cannot work here: see `shareUrl`.
 */
export function shareTarget(context: TargetContext): ShareTarget | null {
  const message = shareMessage(context);
  const href = shareUrl(context.channel, message);
  return href === null ? null : { href, text: message.text, link: message.link };
}

/** What only programs with more than a share sheet and a copied link load. */
export interface ShareMore {
  readonly opener: Opener;
  readonly label: typeof labelAsAd;
  target(context: MessageContext, options?: ShareOptions): ShareTarget | null;
  content(context: MessageContext, options?: ShareOptions): ShareContent;
}

/** Makes it for a page. */
export function createShareMore(opener: Opener): ShareMore {
  const complete = (context: MessageContext, { instance }: ShareOptions = {}): TargetContext => ({
    ...context,
    instance,
    isPhone: opener.isPhone,
  });
  return {
    opener,
    label: labelAsAd,
    target: (context, options) => shareTarget(complete(context, options)),
    content(context, options) {
      const message = shareMessage(complete(context, options));
      return { link: message.link, message: message.text, href: shareUrl(context.channel, message) };
    },
  };
}
