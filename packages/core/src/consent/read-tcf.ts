import type { ConsentAnswer } from "./consent-answer.js";

/** What is read of the data that a consent manager hands to its listeners; any of it may be missing or of another type. */
export interface TcData {
  readonly eventStatus?: unknown;
  readonly gdprApplies?: unknown;
  readonly purpose?: { readonly consents?: { readonly 1?: unknown } };
  readonly publisher?: { readonly consents?: { readonly 1?: unknown } };
  readonly purposeOneTreatment?: unknown;
}

/**
 * Reads what the Transparency and Consent Framework says about storing on the device, its purpose 1: the visitor must have
 * consented to it, and must not have refused it to the site itself. `null` while the dialog is open or nothing was asked.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20CMP%20API%20v2.md#tcdata
 */
export function readTcf(data: TcData): ConsentAnswer | null {
  const { eventStatus, gdprApplies, purpose, publisher, purposeOneTreatment } = data;
  // Where the law does not apply the other fields, the status among them, may be left out.
  if (gdprApplies === false) return "granted";
  if (eventStatus !== "tcloaded" && eventStatus !== "useractioncomplete") return null;
  if (publisher?.consents?.[1] === false) return "denied";
  if (purpose?.consents?.[1] === true) return "granted";
  // In some countries purpose 1 is not asked for at all, and its absence is no refusal.
  return purposeOneTreatment === true ? null : "denied";
}
