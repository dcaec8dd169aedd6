import type { PreviewState, Referral } from "@offshoot/core";

/** What a page may write on any of our elements. */
export interface CardAttributes {
  /** Name of the program, where a page has several. */
  readonly program?: string | undefined;
  /** BCP 47 tag. @default that of the page */
  readonly lang?: string | undefined;
  /** Name of a preset, or tokens as JSON, over the theme of the program. */
  readonly theme?: string | undefined;
  /** A state with made-up data and without requests. */
  readonly preview?: PreviewState | undefined;
  /** What `offshoot.css` keeps a place for besides the basics until the card stands: `channels`, `tiers`, `terms`. @default nothing */
  readonly "data-reserve"?: string | undefined;
  /** Goes before the referral that would be found. */
  readonly referral?: Referral | null | undefined;
}

/** What a launcher takes besides. */
export interface LauncherAttributes extends CardAttributes {
  /** Whether its dialog is open. */
  readonly open?: boolean | undefined;
}

/** Every element of ours with what it takes. */
export interface OffshootElements {
  "offshoot-code": CardAttributes;
  "offshoot-invite": CardAttributes;
  "offshoot-launcher": LauncherAttributes;
  "offshoot-question": CardAttributes;
  "offshoot-reward": CardAttributes;
  "offshoot-welcome": CardAttributes;
}

/** What listens to our events in a property, as React 19, Preact and Svelte 5 write it: `onoffshoot:share`. */
export type OffshootListeners = {
  readonly [K in "share" | "copy" | "open" | "close" | "apply" | "use" as `onoffshoot:${K}`]?:
    | ((event: CustomEvent) => void)
    | undefined;
};
