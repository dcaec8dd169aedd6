import type { LinkStyle } from "../link/link-parts.js";
import type { Money } from "../reward/money.js";
import type { Reward } from "../reward/reward.js";
import type { ChannelId } from "../share/channel.js";
import type { BackendFormat } from "./backend-format.js";
import type { LocalizedText } from "./localized-text.js";
import type { ThemeTokens } from "./program-document.js";

/** What the advocate is to the site; partners (all but `customer`) lead their messages with "Ad:". */
export type ProgramKind = "customer" | "affiliate" | "co-marketing" | "integration";

/** A reward for reaching a count of friends. */
export interface Tier {
  /** Confirmed friends, a whole number from 1. */
  readonly at: number;
  readonly reward: Reward;
}

/** What each side gets, and within which limits. */
export interface ResolvedRewards {
  readonly advocate: Reward | null;
  readonly friend: Reward | null;
  /** Days between the confirmed order and the moment the reward can be used. */
  readonly holdDays: number;
  /** By rising count. */
  readonly tiers?: readonly Tier[];
  /** Rewards that one advocate can earn at most; tiers do not count. */
  readonly cap?: number;
  /** Days until an available reward is lost. */
  readonly expiresDays?: number;
  /** What the whole program may pay out in that currency. */
  readonly budget?: Money;
}

/** Who may take part. */
export interface ResolvedEligibility {
  readonly friend: "new" | "anyone";
  /** Least value of the order, one per currency; an order in another currency has no minimum. */
  readonly minimumOrder: readonly Money[];
  /** ISO 3166 codes in upper case; none means everywhere. */
  readonly countries: readonly string[];
  readonly minimumAge?: number;
}

/** When to ask for an invitation, and how seldom. */
export interface ResolvedPrompt {
  readonly on: "conversion" | "feedback" | "manual";
  /** The least score, 0 to 10, for `on: "feedback"`. */
  readonly minScore: number;
  readonly delayMs: number;
  /** At most one in so many days. */
  readonly maxPerDays: number;
  /** Days of silence after somebody closed it. */
  readonly quietAfterCloseDays: number;
}

/** What was agreed with a partner. */
export interface ResolvedAgreement {
  /** Percent of each order. */
  readonly revenueShare?: number;
  /** For how many months after a customer's first order. */
  readonly months?: number;
  /** ISO 8601 date. */
  readonly reviewAt?: string;
  readonly targets: readonly Goal[];
}

/** A figure to reach by a day. */
export interface Goal {
  readonly metric: "referrals" | "conversions" | "revenue" | "conversion-rate";
  readonly target: number;
  /** ISO 8601 date. */
  readonly by?: string;
}

/** What a customer said. */
export interface Testimonial {
  readonly quote: LocalizedText;
  readonly name: string;
  /** 1 to 5. */
  readonly rating?: number;
}

/** Why nobody is invited at the moment. A friend who was promised something is welcomed all the same. */
export type ClosedReason = "rollout" | "upcoming" | "ended" | "budget";

/**
 * A program with every default filled in and every value checked: what the rest of the SDK works with.
 *
 * What is optional here is absent where the document says nothing of it.
 */
export interface ResolvedProgram {
  readonly program: string;
  readonly version: number;
  /** Only in a test: marks every event, and stays out of the figures. */
  readonly mode?: "test";
  readonly model?: "transactional" | "relationship" | "ecosystem";
  /** Absent for customers. */
  readonly kind?: Exclude<ProgramKind, "customer">;
  /** Absent while people are invited. */
  readonly closed?: ClosedReason;
  readonly schedule?: {
    /** Epoch milliseconds. */
    readonly startsAt?: number;
    /** Epoch milliseconds. */
    readonly endsAt?: number;
    /** IANA name. */
    readonly timeZone: string;
  };
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
  readonly rewards: ResolvedRewards;
  readonly eligibility?: ResolvedEligibility;
  readonly goals?: readonly Goal[];
  readonly share: {
    readonly page: "base" | "current";
    readonly channels: readonly ChannelId[];
    readonly messages: Readonly<Record<string, LocalizedText>>;
    /** What a target shows beside the link, where it asks for it. */
    readonly preview?: {
      readonly title?: LocalizedText;
      readonly description?: LocalizedText;
      /** Address of a picture. */
      readonly image?: string;
    };
    /** The site's id at Facebook; Messenger on desktops needs it. */
    readonly facebookAppId?: string;
  };
  readonly prompt?: ResolvedPrompt;
  readonly testimonials?: readonly Testimonial[];
  readonly support?: { readonly url: string };
  readonly agreement?: ResolvedAgreement;
  readonly disclosure: LocalizedText;
  readonly words: Readonly<Record<string, LocalizedText>>;
  /** How people are addressed, by name; `informal` stands in for one that is not known. */
  readonly tone: string;
  readonly terms: { readonly url: string | null; readonly summary: LocalizedText };
  readonly theme: {
    /** A look by name; `calm` stands in for one that is not known. */
    readonly preset: string;
    readonly scheme: "auto" | "light" | "dark";
    readonly tokens: ThemeTokens;
    readonly dark: ThemeTokens;
  };
  readonly cards?: {
    readonly launcher: {
      readonly position: "bottom-end" | "bottom-start";
      /** Pixels. */
      readonly offset: number;
      readonly zIndex: number;
    };
    readonly question: {
      /** Nobody is asked twice in so many days. */
      readonly everyDays: number;
    };
  };
  readonly backend: {
    readonly endpoint: string | null;
    /** Absent for the reference backend's. What a format needs of the other keys is here. */
    readonly format?: BackendFormat;
    /** How somebody without an account gets a link; absent where nobody does. */
    readonly join?: "email";
    /** Publishable. */
    readonly key?: string;
    readonly table?: string;
    readonly appId?: string;
  };
}
