import type { Traits } from "../referral.js";

/** Copies what of somebody's traits can be read: one whose getter throws is as if it were not there. */
export function ownTraits(traits: Traits = {}): Traits {
  const read: [string, unknown][] = [];
  try {
    for (const key of Object.keys(traits))
      try {
        read.push([key, traits[key]]);
      } catch {}
  } catch {}
  return Object.fromEntries(read);
}
