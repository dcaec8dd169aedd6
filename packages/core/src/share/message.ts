import { localize } from "../program/localized-text.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import { formatReward } from "../reward/format-reward.js";
import type { ChannelId } from "./channel.js";

/** What a message is made from. */
export interface MessageContext {
  readonly program: ResolvedProgram;
  readonly channel: ChannelId;
  readonly link: string;
  /** Name of the advocate, where the host gave one. */
  readonly advocate?: string | undefined;
  readonly locale: string;
}

/**
 * Writes the message for a channel from the program's template. A template without `{link}` or `{disclosure}` gets both
 * at its end: a message never goes out without its link, nor hides that the advocate gains too.
 */
export function buildMessage({ program, channel, link, advocate = "", locale }: MessageContext): string {
  const { messages } = program.share;
  const template = localize(messages[channel] ?? messages.default ?? "", locale);
  const friend = program.rewards.friend;
  const values: Record<string, string> = {
    link,
    advocate,
    reward: friend ? formatReward(friend, locale) : "",
    disclosure: program.rewards.advocate ? localize(program.disclosure, locale) : "",
  };
  const missing = ["link", "disclosure"].filter((name) => !template.includes(`{${name}}`)).map((name) => `{${name}}`);
  return [template, ...missing]
    .join(" ")
    .replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
    .replace(/[ \t]{2,}/g, " ")
    .trim();
}
