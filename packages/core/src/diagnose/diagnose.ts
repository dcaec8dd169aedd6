import { createBrowserPlatform } from "../platform/browser-platform.js";
import type { Platform } from "../platform/platform.js";
import type { Referral } from "../referral.js";
import { checkAdvocate } from "./check-advocate.js";
import { checkBackend } from "./check-backend.js";
import { checkCards } from "./check-cards.js";
import { checkConsent } from "./check-consent.js";
import { checkCookieDomain } from "./check-cookie-domain.js";
import { checkCopies } from "./check-copies.js";
import { checkFrame } from "./check-frame.js";
import { checkLanding } from "./check-landing.js";
import { checkLink } from "./check-link.js";
import { checkPage } from "./check-page.js";
import { checkParts } from "./check-parts.js";
import { checkPolicy } from "./check-policy.js";
import { checkProgram } from "./check-program.js";
import { checkScriptTag } from "./check-script-tag.js";
import { checkSender } from "./check-sender.js";
import { checkStorage } from "./check-storage.js";
import type { Check, Finding, PageCheck } from "./finding.js";

/** What needs a program that has started. */
const CHECKS: readonly Check[] = [
  checkProgram,
  checkConsent,
  checkStorage,
  checkCookieDomain,
  checkLanding,
  checkAdvocate,
  checkLink,
  checkCards,
  checkBackend,
];

/** What can be seen of the page whether or not a program has started. */
const PAGE_CHECKS: readonly PageCheck[] = [checkCopies, checkScriptTag, checkParts, checkFrame, checkPage, checkSender];

/**
 * Examines an integration: what is wrong with it on this page, and how to mend it, a sentence each. It leaves nothing behind
 * and, without permission, writes nothing at all.
 *
 * @param referral The program at work; `null` where none has started, and only the page can be looked at.
 * @param platform The one that the referral works on. @default the browser
 *
 * @example
 * for (const { severity, sentence } of await diagnose(referral)) console.log(severity, sentence);
 */
export async function diagnose(
  referral: Referral | null,
  platform: Platform = createBrowserPlatform(),
): Promise<readonly Finding[]> {
  await referral?.ready;
  const facts = await platform.inspect();
  const { endpoint = null } = referral?.program.backend ?? {};
  const roots = endpoint === null ? [] : [new URL(endpoint, platform.url()).href.replace(/\/+$/, "")];
  return [
    ...(referral ? CHECKS.flatMap((check) => check({ referral, platform }, facts)) : []),
    ...PAGE_CHECKS.flatMap((check) => check(facts)),
    ...checkPolicy(facts, roots),
  ];
}
