import type { ReferralEvent } from "@offshoot/core";

/**
 * Puts an event's own data on top, where reports find it, and everything that analytics products have no word for below one key,
 * `referral`. A `referral` of the host's own moves to `referral.data`, so that neither hides the other.
 */
export function propertiesOf({ type, at, visitor, data, context, ...facts }: ReferralEvent) {
  return { ...data, referral: { ...facts, signals: context.signals, data: data.referral } };
}
