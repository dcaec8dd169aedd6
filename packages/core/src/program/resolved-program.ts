import type { LinkStyle } from "../link/link-parts.js";
import type { Reward } from "../reward/reward.js";
import type { ChannelId } from "../share/channel.js";
import type { LocalizedText } from "./localized-text.js";
import type { ThemeTokens } from "./program-document.js";

/** A program with every default filled in and every value checked: what the rest of the SDK works with. */
export interface ResolvedProgram {
  readonly program: string;
  readonly version: number;
  readonly link: {
    /** Absolute http(s) address. */
    readonly base: string;
    readonly style: LinkStyle;
    readonly param: string;
    readonly domains: readonly string[];
    /** In any case; one with more than one `*` counts for nothing. */
    readonly vanity: readonly string[];
  };
  readonly attribution: {
    readonly model: "first-touch" | "last-touch";
    readonly windowDays: number;
    readonly cookie: { readonly domain: string };
    readonly migrate: readonly string[];
  };
  readonly consent: "auto" | "required" | "granted";
  readonly rewards: { readonly advocate: Reward | null; readonly friend: Reward | null; readonly holdDays: number };
  readonly share: {
    readonly page: "base" | "current";
    readonly channels: readonly ChannelId[];
    readonly messages: Readonly<Record<string, LocalizedText>>;
  };
  readonly disclosure: LocalizedText;
  readonly words: Readonly<Record<string, LocalizedText>>;
  readonly terms: { readonly url: string | null; readonly summary: LocalizedText };
  readonly theme: {
    readonly scheme: "auto" | "light" | "dark";
    readonly tokens: ThemeTokens;
    readonly dark: ThemeTokens;
  };
  readonly backend: { readonly endpoint: string | null };
}
