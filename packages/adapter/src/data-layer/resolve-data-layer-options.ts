import type { OffshootError, ReferralEvent } from "@offshoot/core";
import { attempt } from "../attempt.js";
import { analyticsName } from "./analytics-name.js";
import { gtagEntry, gtmEntry, type MakeEntry } from "./data-layer-entry.js";

/** Options of `createDataLayerAdapter`. */
export interface DataLayerOptions {
  /** Name of the global array. @default "dataLayer" */
  readonly dataLayer?: string;
  /**
   * `gtm` pushes `{ event, offshoot: { … } }`, to be read in Tag Manager as `offshoot.value` and so on; `gtag` pushes what
   * `gtag("event", …)` does, for a page with a Google tag alone.
   *
   * @default "gtm"
   */
  readonly style?: "gtm" | "gtag";
  /**
   * Names an event, or leaves it out with `null`; its receipt then says `dropped`, because it was `excluded`. At most 40 letters, digits
   * and underscores, a letter first, none of Google's own names. Beware of `purchase`: where the site sends its own, every order would count twice.
   *
   * @default the type with a prefix: `offshoot_conversion_completed`
   */
  readonly name?: (event: ReferralEvent) => string | null;
  /**
   * Parameters besides, or instead of, those that come by themselves. Google forbids whatever lets it recognise a person. E-mail
   * addresses never get through.
   *
   * @default none
   */
  readonly parameters?: (event: ReferralEvent) => Readonly<Record<string, unknown>>;
  /** Called once for each name that Google Analytics would not take. @default console.warn */
  readonly onError?: (error: OffshootError) => void;
}

/** The options with every default filled in. */
export interface ResolvedDataLayerOptions {
  readonly dataLayer: string;
  readonly makeEntry: MakeEntry;
  readonly name: (event: ReferralEvent) => string | null;
  readonly parameters: (event: ReferralEvent) => Readonly<Record<string, unknown>>;
  readonly onError: (error: OffshootError) => void;
}

/** Fills in the defaults of `createDataLayerAdapter`. */
export function resolveDataLayerOptions({
  dataLayer = "dataLayer",
  style = "gtm",
  name = analyticsName,
  parameters = () => ({}),
  onError = (error) => console.warn(error.message),
}: DataLayerOptions): ResolvedDataLayerOptions {
  return {
    dataLayer,
    makeEntry: style === "gtag" ? gtagEntry : gtmEntry,
    name,
    parameters,
    onError: (error) => attempt(() => onError(error)),
  };
}
