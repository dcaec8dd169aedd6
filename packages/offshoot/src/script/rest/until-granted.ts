import type { Referral } from "@offshoot/core";

/** Resolves when storing and sending is allowed, now or later. */
export function untilGranted({ consent, $state }: Pick<Referral, "consent" | "$state">): Promise<void> {
  return new Promise((resolve) => {
    if (consent.status === "granted") return resolve();
    const stop = $state.listen((state) => {
      if (state.consent !== "granted") return;
      stop();
      resolve();
    });
  });
}
