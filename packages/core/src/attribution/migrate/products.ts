import { atPath, inBase64, type ReadValue } from "./read-value.js";

/** One place of a code: how the parameter or cookie begins, how its value is read (as it is), and how the time in it. */
export type Place = readonly [start: string, read?: ReadValue, readTime?: ReadValue];

/** Where one product keeps the code. */
export interface Product {
  /** In the query; in the fragment where the start has a `#`. */
  readonly parameters: readonly Place[];
  readonly cookies: readonly Place[];
  /** Key of local storage that holds the same as the cookie of that name. */
  readonly local?: string;
}

const squatchCode = inBase64(atPath("*", "*", "codes", "*"));

/**
 * Where each product keeps the code that its links carry, by the name that `attribution.migrate` knows it by.
 *
 * What only the product itself can resolve is not read: ids of a click (`dub_id`, `tolt_referral`, `tap_vid`, `ps_xid`,
 * `gsxid`, `_fprom_tid`, Rewardful's `referral`) and the visitor's own id at GrowSurf (`grsf.ccid`). Dub and Tolt keep no
 * code in the browser but the id of the partner (`pn_…`, `part_…`), which is verified where `link.vanity` lists it.
 */
export const PRODUCTS = {
  /** @see https://docs.cello.so/attribution/for-web */
  cello: { parameters: [["ucc="]], cookies: [["cello-referral="]] },
  /** @see https://dub.co/docs/sdks/client-side/features/click-tracking */
  dub: { parameters: [["via="]], cookies: [["dub_partner_data=", atPath("partner", "id")]] },
  /**
   * `a` is only in its script; `_get`, `_r_` and `_fprom_code` are of its former one.
   * @see https://docs.firstpromoter.com/guides/tracking-without-fprjs
   * @see https://docs.firstpromoter.com/script-docs/concepts
   * @see https://github.com/firstpromoter/docs/blob/main/downloadables/fpr-prox.js
   */
  firstpromoter: {
    parameters: [
      ["fpr="],
      ["via="],
      ["fp_ref="],
      ["deal="],
      ["ref="],
      ["a="],
      ["_from="],
      ["_by="],
      ["_go="],
      ["_get="],
      ["#_r_"],
    ],
    cookies: [["_fprom_ref="], ["_fprom_code=_r_"]],
    local: "_fprom_ref",
  },
  /** @see https://docs.growsurf.com/developer-tools/javascript-sdk/api-reference#get-referrer-id */
  growsurf: { parameters: [["grsf="]], cookies: [] },
  /**
   * `gspk` and `growSumoPartnerKey` are from before it was renamed.
   * @see https://docs.partnerstack.com/docs/advanced-usage
   */
  partnerstack: {
    parameters: [
      ["ps_partner_key=", inBase64()],
      ["gspk=", inBase64()],
    ],
    cookies: [["ps_partner_key="], ["growSumoPartnerKey="]],
  },
  /**
   * `rfc` is of its former redirect.
   * @see https://github.com/refrefhq/refref/blob/main/packages/attribution-script/README.md
   */
  refref: { parameters: [["refcode="], ["rfc="]], cookies: [["refref-refcode="]] },
  /**
   * @see https://help.rewardful.com/en/articles/3492319-does-rewardful-track-referred-visitors-across-domains
   * @see https://developers.rewardful.com/javascript-api/overview
   */
  rewardful: {
    parameters: [["via="]],
    cookies: [["rewardful.referral=", atPath("affiliate", "token"), atPath("created_at")]],
  },
  /**
   * @see https://docs.saasquatch.com/success/share-options
   * @see https://docs.saasquatch.com/developer/squatchjs/cookies
   */
  saasquatch: {
    parameters: [["rsCode="], ["_saasquatch=", squatchCode]],
    cookies: [["_saasquatch=", squatchCode]],
  },
  /**
   * `tap_s` names the affiliate in links without a code; `tap_data` is of the server-side set-up.
   * @see https://support.tapfiliate.com/en/articles/1462899-faq-what-tracking-methods-do-tapfiliate-offer
   * @see https://support.tapfiliate.com/en/articles/7227914-postback-instruction-for-php
   */
  tapfiliate: {
    parameters: [["ref="], ["tap_s="], ["#tap_s="]],
    cookies: [
      ["tap_data=", atPath("referral_code")],
      ["tap_data=", atPath("source_id")],
    ],
  },
  /**
   * @see https://docs.tolt.com/clicks/create
   * @see https://docs.tolt.com/sdks/tolt-js
   * @see https://rekomi.com/docs/brands/migrating-from-other-platforms (`aff`)
   */
  tolt: {
    parameters: [["ref="], ["via="], ["aff="]],
    cookies: [["tolt_data=", atPath("partner_id")]],
  },
} as const satisfies Readonly<Record<string, Product>>;

/** Name of a product whose links and cookies can be read. */
export type ProductName = keyof typeof PRODUCTS;
