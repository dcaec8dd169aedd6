import { canonicalLocale } from "../program/canonical-locale.js";
import { localize } from "../program/localized-text.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import { formatReward } from "../reward/format-reward.js";
import type { ChannelId } from "./channel.js";
import { cleanName } from "./clean-name.js";
import { isChannelId } from "./is-channel-id.js";

/** What a message is made from. */
export interface MessageContext {
  readonly program: ResolvedProgram;
  readonly channel: ChannelId;
  readonly link: string;
  /** Name of the advocate, where the host gave one. */
  readonly advocate?: string | undefined;
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
  /** Leads a partner's message with the word for an ad. @default "Ad:" in English */
  readonly label?: ((parts: readonly MessagePart[], locale: string) => readonly MessagePart[]) | undefined;
}

/** A piece of a message; shortening keeps some. */
export interface MessagePart {
  readonly text: string;
  /** The link, the disclosure and the word for an ad. */
  readonly isKept: boolean;
}

const labelInEnglish = (parts: readonly MessagePart[]) => [{ text: "Ad: ", isKept: true }, ...parts];

/** Fills a template: the link and the disclosure once. What it calls by an unknown name stays as it is written. */
export function fillTemplate(template: string, context: Omit<MessageContext, "channel">): readonly MessagePart[] {
  const { program, link, advocate = "", locale } = context;
  const { friend, advocate: own, tiers } = program.rewards;
  const gains = own ?? tiers?.[0] ?? program.kind;
  const values = new Map([
    ["link", link],
    ["advocate", cleanName(advocate, template)],
    ["reward", friend ? formatReward(friend, locale) : ""],
    ["disclosure", gains ? localize(program.disclosure, locale) : ""],
  ]);
  return template.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return { text: piece, isKept: false };
    const text = values.get(piece) ?? `{${piece}}`;
    const isKept = /^(link|disclosure)$/.test(piece);
    if (isKept) values.set(piece, "");
    return { text, isKept };
  });
}

/** Writes the message for a channel, in pieces. */
export function messageParts(given: MessageContext): readonly MessagePart[] {
  const context = { ...given, locale: canonicalLocale(given.locale) };
  const { program, channel, locale, label = labelInEnglish } = context;
  const { messages } = program.share;
  const own = isChannelId(channel) ? messages[channel] : undefined;
  const template = localize(own ?? messages.default ?? "", locale);
  const missing = ["{link}", "{disclosure}"].filter((name) => !template.includes(name));
  const parts = fillTemplate([template, ...missing].join(" "), context);
  return program.kind ? label(parts, locale) : parts;
}

/** Joins pieces; one that is empty leaves no gap. */
export function joinParts(parts: readonly { readonly text: string }[]): string {
  return parts
    .map(({ text }) => text)
    .join("")
    .replace(/[ \t]{2,}/g, " ")
    .trim();
}

/**
 * Writes the message for a channel from the program's template: that of the channel, `default`, or none. A template
 * without `{link}` or `{disclosure}` gets both at its end: a message never goes out without its link, nor hides that the
 * advocate gains too. A partner's message leads with the word for an ad.
 */
export function buildMessage(context: MessageContext): string {
  return joinParts(messageParts(context));
}
