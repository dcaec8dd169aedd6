/** Cookies of ours. */
const OURS = /(^|; )_offshoot_/;

/** Cookies of the products that `attribution.migrate` can name, as core reads them: which ones a program names stands in its document. */
const FORMER =
  /(^|; )(cello-referral|dub_partner_data|_fprom_(ref|code)|(ps_p|growSumoP)artner_?[kK]ey|refref-refcode|rewardful\.referral|_saasquatch|tap_data|tolt_data)=/;

/** What of ours, or of a former product, may stand in local storage. */
const STORED = /^(_offshoot|_fprom_ref$)/;

const DENIED = /_offshoot_consent=denied/;

/** Tells whether cookies, in the form of a `Cookie` header, know this visitor. */
export const isKnownByCookies = (cookies: string): boolean => OURS.test(cookies) || FORMER.test(cookies);

/** Tells whether one of these keys of local storage knows this visitor. */
export const isKnownByKeys = (keys: readonly string[]): boolean => keys.some((key) => STORED.test(key));

/**
 * Where local storage may know more than the cookies: the tag has given its word, an earlier page of this site may have had no time for
 * what it wrote down, or a friend may be waiting for the gift. Elsewhere it is not read, because the first read fetches all of it.
 */
const mayStore = ({ consent }: DOMStringMap): boolean =>
  consent === "granted" ||
  document.referrer.startsWith(`${location.origin}/`) ||
  document.querySelector("offshoot-welcome") !== null;

/** Tells whether this browser keeps something of ours or of a former product; nobody is known who has said no. */
export async function isKnownVisitor(tag: DOMStringMap): Promise<boolean> {
  try {
    const { cookie } = document;
    if (DENIED.test(cookie)) return false;
    if (isKnownByCookies(cookie)) return true;
    if (mayStore(tag)) {
      const keys = Object.keys(localStorage);
      if (keys.includes("_offshoot_consent")) return false;
      if (isKnownByKeys(keys)) return true;
    }
    // A cookie that a script has set lives for a week in some browsers, an outbox for longer.
    return (await indexedDB.databases()).some(({ name }) => name?.startsWith("_offshoot."));
  } catch {
    // Blocked storage keeps nothing.
    return false;
  }
}
