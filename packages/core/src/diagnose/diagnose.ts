import { createBrowserPlatform } from "../platform/browser-platform.js";
import type { Platform } from "../platform/platform.js";
import type { Referral } from "../referral.js";
import { checkConsent } from "./check-consent.js";
import { checkCookieDomain } from "./check-cookie-domain.js";
import { checkCopies } from "./check-copies.js";
import { checkLanding } from "./check-landing.js";
import { checkSender } from "./check-sender.js";
import { checkStorage } from "./check-storage.js";
import type { Finding } from "./finding.js";

/**
 * Examines an integration: what is wrong with it on this page, and how to mend it, a sentence each. It leaves nothing behind
 * and, without permission, writes nothing at all.
 *
 * @param platform The one that the referral works on. @default the browser
 *
 * @example
 * for (const { severity, sentence } of await diagnose(referral)) console.log(severity, sentence);
 */
export async function diagnose(
  referral: Referral,
  platform: Platform = createBrowserPlatform(),
): Promise<readonly Finding[]> {
  await referral.ready;
  const patient = { referral, platform };
  const facts = await platform.inspect();
  return [
    ...checkConsent(patient),
    ...checkStorage(patient),
    ...checkCookieDomain(patient),
    ...checkLanding(patient, facts),
    ...checkCopies(facts),
    ...checkSender(facts),
  ];
}
