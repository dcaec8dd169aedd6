import type { Referral } from "@offshoot/core";
import { useEffect, useState } from "preact/hooks";

/** Tells whether a referral has read its landing; before that, nobody being signed in says nothing yet. */
export function useReady(referral: Referral): boolean {
  const [ready, setReady] = useState<Referral | null>(null);
  useEffect(() => void referral.ready.then(() => setReady(referral)), [referral]);
  return ready === referral;
}
