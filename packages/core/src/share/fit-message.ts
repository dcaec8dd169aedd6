import type { ChannelId } from "./channel.js";
import { isChannelId } from "./is-channel-id.js";
import { joinParts, type MessagePart } from "./message.js";
import { wordsOf } from "./segments.js";
import { type ShareMessage, withLink, withoutLink } from "./share-message.js";
import { shareUrl } from "./share-url.js";
import {
  graphemeLength,
  isGsm7,
  plainMarks,
  SHORT_LINK,
  smsParts,
  threadsLength,
  weightedLength,
} from "./text-length.js";

/** Longer addresses are cut by some apps and refused by some servers. */
const MAX_ADDRESS = 2000;
/** More parts than that arrive torn on some networks. */
const MAX_SMS_PARTS = 3;

/** What each target takes at most; a link that stands by itself is set apart by a space. */
const FITS: { readonly [K in ChannelId]?: (message: ShareMessage) => boolean } = {
  x: (message) => weightedLength(withoutLink(message)) + 1 + SHORT_LINK <= 280,
  bluesky: (message) => graphemeLength(withLink(message)) <= 300,
  mastodon: (message) => graphemeLength(withoutLink(message)) + 1 + SHORT_LINK <= 500,
  threads: (message) => threadsLength(withoutLink(message)) + 1 + message.link.length <= 500,
  reddit: (message) => withoutLink(message).length <= 300,
  pinterest: (message) => withoutLink(message).length <= 500,
  sms: (message) => smsParts(withLink(message)) <= MAX_SMS_PARTS,
};

/** Tells whether a target takes a message as it is. */
export function fitsTarget(channel: ChannelId, message: ShareMessage): boolean {
  const { length } = shareUrl(channel, message) ?? "";
  return length <= MAX_ADDRESS && (!isChannelId(channel) || (FITS[channel]?.(message) ?? true));
}

/** Joins the pieces with so many of the words that may go, and a mark where the first ones have gone. */
function shorten(
  parts: readonly MessagePart[],
  words: readonly (readonly string[])[],
  count: number,
  mark: string,
): string {
  let left = count;
  let isCut = false;
  let isMarked = false;
  const pieces = parts.map(({ text, isKept }, index) => {
    if (isKept) return { text: isCut ? ` ${text}` : text };
    const own = words[index] ?? [];
    const taken = own.slice(0, left).join("");
    const lost = own.slice(left).join("");
    left -= Math.min(left, own.length);
    if (!lost) return { text: taken };
    isCut = true;
    const said = !isMarked && /[\p{L}\p{N}]/u.test(lost) ? mark : "";
    isMarked ||= said !== "";
    // A mark right behind a link would become a part of it.
    return { text: `${taken.replace(/[\s:,;(–—-]+$/, "") || " "}${said} ` };
  });
  return joinParts(pieces);
}

/**
 * Makes a message short enough for its target: drops words from the end, whole ones, and says `…` there. The link, the
 * disclosure and the word for an ad always stay, even where they alone are too long.
 *
 * A text message is first set in plain marks where that makes its parts twice as long.
 */
export function fitMessage(
  channel: ChannelId,
  parts: readonly MessagePart[],
  message: ShareMessage,
  locale: string,
): string {
  const isPlain = channel === "sms" && isGsm7(plainMarks(joinParts(parts)));
  const pieces = isPlain ? parts.map((part) => ({ ...part, text: plainMarks(part.text) })) : parts;
  const fits = (text: string) => fitsTarget(channel, { ...message, text });
  const whole = joinParts(pieces);
  if (fits(whole)) return whole;
  const words = pieces.map(({ text, isKept }) => (isKept ? [] : wordsOf(text, locale)));
  // One character outside the alphabet of text messages would more than halve them.
  const mark = channel === "sms" ? "..." : "…";
  let low = 0;
  let high = words.flat().length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(shorten(pieces, words, middle, mark))) low = middle;
    else high = middle - 1;
  }
  const text = shorten(pieces, words, low, mark);
  return fits(text) ? text : joinParts(pieces.map(({ text, isKept }) => ({ text: isKept ? `${text} ` : " " })));
}
