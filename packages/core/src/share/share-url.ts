import type { ChannelId } from "./channel.js";
import { readInstance } from "./instance-host.js";
import { isChannelId } from "./is-channel-id.js";
import { type ShareMessage, withLink, withoutLink } from "./share-message.js";

/** Encodes once. A lone half of a character has no UTF-8 and would throw. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

/** Appends parameters in their order: `%20` for a space, which every target reads; `+` is a plus to mail programs. */
function address(base: string, parameters: Readonly<Record<string, string>>): string {
  return (
    base +
    Object.entries(parameters)
      .map(([name, value]) => `${name}=${encode(value)}`)
      .join("&")
  );
}

/** One line: what a title or a subject can hold. */
const oneLine = (text: string) => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").trim();

/** Facebook returns here; the referral link itself would count as a visit. */
const homeOf = (link: string) => (URL.canParse(link) ? new URL("/", link).href : link);

/** The address of each target, `null` where the message lacks what it needs. */
const ADDRESSES: { readonly [K in ChannelId]?: (message: ShareMessage) => string | null } = {
  x: (message) => address("https://x.com/intent/tweet?", { text: withoutLink(message), url: message.link }),
  threads: (message) =>
    address("https://www.threads.com/intent/post?", { text: withoutLink(message), url: message.link }),
  bluesky: (message) => address("https://bsky.app/intent/compose?", { text: withLink(message) }),
  telegram: (message) => address("https://t.me/share/url?", { url: message.link, text: withoutLink(message) }),
  line: (message) =>
    address("https://social-plugins.line.me/lineit/share?", { url: message.link, text: withoutLink(message) }),
  whatsapp: (message) => address("https://wa.me/?", { text: withLink(message) }),
  facebook: ({ link }) => address("https://www.facebook.com/sharer/sharer.php?", { u: link }),
  messenger({ link, isPhone, facebookAppId }) {
    if (isPhone) return address("fb-messenger://share/?", { link });
    const parts = { app_id: facebookAppId ?? "", link, redirect_uri: homeOf(link) };
    return facebookAppId ? address("https://www.facebook.com/dialog/send?", parts) : null;
  },
  linkedin: ({ link }) => address("https://www.linkedin.com/sharing/share-offsite/?", { url: link }),
  reddit: (message) =>
    address("https://www.reddit.com/submit?", {
      url: message.link,
      title: oneLine(withoutLink(message) || (message.title ?? "")),
    }),
  pinterest(message) {
    const { link, image = "", description = "" } = message;
    const parts = { url: link, media: image, description: withoutLink(message) || description };
    return /^https?:\/\//.test(image) ? address("https://www.pinterest.com/pin/create/button/?", parts) : null;
  },
  mastodon(message) {
    const host = readInstance(message.instance ?? "");
    return host && address(`https://${host}/share?`, { text: withLink(message) });
  },
  // Lines of a body end in CRLF: https://www.rfc-editor.org/rfc/rfc6068#section-5
  email: (message) =>
    address("mailto:?", {
      subject: oneLine(message.title ?? ""),
      body: withLink(message).replace(/\r\n?|\n/g, "\r\n"),
    }),
  sms: (message) => address("sms:?&", { body: withLink(message) }),
};

/**
 * Builds the address at which a target takes a message. Pure: opens nothing, and never throws.
 *
 * @returns `null` for what is no channel, for one without an address (`native`, `copy`, `qr`), for a message without a link, and where the
 * target needs what the message lacks: a picture (Pinterest), an app id (Messenger on desktops), a server (Mastodon).
 *
 * @example
 * shareUrl("whatsapp", { text: "15% off for you", link: "https://acme.example/?ref=ANA-LIMA.whatsapp" });
 * // https://wa.me/?text=15%25%20off%20for%20you%20https%3A%2F%2Facme.example%2F%3Fref%3DANA-LIMA.whatsapp
 */
export function shareUrl(channel: ChannelId, message: ShareMessage): string | null {
  return message.link && isChannelId(channel) ? (ADDRESSES[channel]?.(message) ?? null) : null;
}
