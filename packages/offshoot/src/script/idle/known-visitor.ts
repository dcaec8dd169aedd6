/** Cookies of ours, but not the one word of a denial. */
const OURS = /(^|; )_offshoot_(?!consent=)/;

/** Cookies of the products that `attribution.migrate` can name, as core reads them: which ones a program names stands in its document. */
const FORMER =
  /(^|; )(cello-referral|dub_partner_data|_fprom_(ref|code)|(ps_p|growSumoP)artner_?[kK]ey|refref-refcode|rewardful\.referral|_saasquatch|tap_data|tolt_data)=/;

/** Tells whether cookies, in the form of a `Cookie` header, know this visitor. */
export const isKnownByCookies = (cookies: string): boolean => OURS.test(cookies) || FORMER.test(cookies);

/** Tells whether this browser keeps something of ours or of a former product, or may keep a call that an earlier page has written down. */
export async function isKnownVisitor({ consent }: DOMStringMap): Promise<boolean> {
  try {
    if (isKnownByCookies(document.cookie)) return true;
    // Without a cookie a call is written down only on the word of the tag; elsewhere local storage is not read.
    if (consent === "granted" && Object.keys(localStorage).some((key) => key.startsWith("_offshoot"))) return true;
    // A cookie that a script has set lives for a week in some browsers, what else is kept for longer.
    return (await indexedDB.databases()).some(({ name }) => name?.startsWith("_offshoot."));
  } catch {
    // Blocked storage keeps nothing.
    return false;
  }
}
