import type { LinkStyle } from "../link/link-parts.js";
import type { ChannelId } from "../share/channel.js";
import type { LocalizedText } from "./localized-text.js";

/** A reward as a marketer writes it: money in major units (`20`, `"19.99"`). */
export interface RewardDocument {
  /** `cash`, `credit`, `discount`, `access` or `gift`. */
  readonly kind: "cash" | "credit" | "discount" | "access" | "gift";
  /** Amount in major units, for `cash`, `credit` and a `discount` of an amount. */
  readonly amount?: number | string;
  /** ISO 4217 code, needed with `amount`. */
  readonly currency?: string;
  /** Above 0 and at most 100, for a `discount`. */
  readonly percent?: number;
  /** What it is, for `access` and `gift`. */
  readonly label?: LocalizedText;
  /** How a friend's discount is applied in the shop. */
  readonly apply?: { readonly coupon?: string };
}

/** Values of theme tokens by name; the UI package names and checks them. */
export type ThemeTokens = Readonly<Record<string, string | number>>;

/** How the cards look. */
export interface ThemeDocument {
  /** Light, dark, or as the page is. @default "auto" */
  readonly scheme?: "auto" | "light" | "dark";
  /** Overrides of theme tokens, for example `{ "accent": "#5b3df5", "radius": 14 }`. */
  readonly tokens?: ThemeTokens;
  /** Overrides that hold in the dark scheme only. */
  readonly dark?: ThemeTokens;
}

/**
 * One referral programme in one JSON document; every key but `program` is optional.
 *
 * A bad part falls back to its default with a warning that names its path; the rest of the program works.
 */
export interface ProgramDocument {
  /** Address of the JSON Schema, so that an editor completes the document. */
  readonly $schema?: string;
  /** Name of the program: 1 to 40 of `a-z`, `0-9` and `-`. It names the cookie and every stored key. */
  readonly program: string;
  /** Version of the document, sent with every event. @default 1 */
  readonly version?: number;
  /** Where links point and which parameter carries the code. */
  readonly link?: {
    /** The page friends land on. @default the origin of the page */
    readonly base?: string;
    /** Where the code stands: `?ref=CODE`, `/r/CODE` beside `base`, or `#ref=CODE`. @default "query" */
    readonly style?: LinkStyle;
    /** Name of the parameter. @default "ref" */
    readonly param?: string;
    /** Hosts that links may point to, subdomains included. @default the host of `base` */
    readonly domains?: readonly string[];
    /** Codes given by hand, compared in upper case; one `*` stands for any run of letters, digits, - and _. @default [] */
    readonly vanity?: readonly string[];
  };
  readonly attribution?: {
    /** Which touch gets the credit; a code that somebody names themselves beats both. @default "first-touch" */
    readonly model?: "first-touch" | "last-touch";
    /** How long a touch counts, in days, from the touch itself. @default 90 */
    readonly windowDays?: number;
    readonly cookie?: {
      /** The domain of the cookie; `auto` takes the widest that the browser allows. @default "auto" */
      readonly domain?: string;
    };
    /** Former referral products whose links and cookies still count, such as `["rewardful", "dub"]`. @default [] */
    readonly migrate?: readonly string[];
  };
  /** Whether the SDK waits for permission before it stores or sends. @default "auto" */
  readonly consent?: "auto" | "required" | "granted";
  readonly rewards?: {
    /** What the advocate gets for a friend's first confirmed order. */
    readonly advocate?: RewardDocument;
    /** What the friend gets. */
    readonly friend?: RewardDocument;
    /** Days between the confirmed order and the moment the reward can be used. @default 14 */
    readonly holdDays?: number;
  };
  readonly share?: {
    /** Which page a link opens: that of `link.base`, or the one that the advocate is on. @default "base" */
    readonly page?: "base" | "current";
    /** Which channels the invite card offers, in order. @default ["native", "copy"] */
    readonly channels?: readonly ChannelId[];
    /** Message by channel, or `default`; `{link}`, `{reward}`, `{advocate}` and `{disclosure}` are filled in. */
    readonly messages?: Readonly<Record<string, LocalizedText>>;
  };
  /** Tells the friend that the advocate gains too; filled into messages as `{disclosure}`. */
  readonly disclosure?: LocalizedText;
  /** Words of the cards by key, for example `"invite.title"`. */
  readonly words?: Readonly<Record<string, LocalizedText>>;
  readonly terms?: {
    /** Address of the full terms. */
    readonly url?: string;
    /** The terms in one sentence. */
    readonly summary?: LocalizedText;
  };
  readonly theme?: ThemeDocument;
  readonly backend?: {
    /** Address or path under which the backend answers. Without one, events stay in memory. */
    readonly endpoint?: string;
  };
}
