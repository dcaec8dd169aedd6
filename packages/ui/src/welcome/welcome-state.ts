import { checkCode, createVerifier, type Exclusion, type Invitation, type ReferralState } from "@offshoot/core";

/** What there is to say to a visitor who came by an invitation; `offer` is there to be taken, `own` is their own link. */
export type WelcomeKind = "offer" | "own" | Exclusion | Exclude<Invitation["status"], "valid">;

/** What the welcome card is about. */
export interface WelcomeState {
  readonly kind: WelcomeKind;
  /** Who is told something new counts first; closing the card closes it for all of them. */
  readonly codes: readonly string[];
  /** `null` for one's own link. */
  readonly invitation: Invitation | null;
  /** Whether they have opened a second invitation, and this one still counts. */
  readonly isRivalled: boolean;
}

const EXCLUSIONS: readonly (Exclusion | undefined)[] = ["used", "not-new-customer", "not-here", "too-young"];

/** Finds the code of a link that was opened on this page and gives way to the one that counts; what other sites append is nobody's. */
function findRival({ attribution, opened, program }: ReferralState): string | undefined {
  const isRival = opened !== undefined && attribution?.credited.code !== opened;
  return isRival && createVerifier(program.link.vanity)(opened) ? opened : undefined;
}

/**
 * Finds what to say to a visitor; `null` for one whom nobody invited, and for a code that any site may have appended: only a code that was
 * typed, or that checks itself, is worth telling that nobody knows it.
 */
export function welcomeState(state: ReferralState): WelcomeState | null {
  const { advocate, attribution, invitation, opened } = state;
  if (opened !== undefined && opened === advocate?.code)
    return { kind: "own", codes: [opened], invitation: null, isRivalled: false };
  const { value } = invitation;
  if (!attribution || !value) return null;
  const rival = findRival(state);
  const { code, source } = attribution.credited;
  const { status, exclusion } = value;
  const found = { codes: rival ? [rival, code] : [code], invitation: value, isRivalled: rival !== undefined };
  if (status === "ended" || status === "revoked") return { ...found, kind: status };
  if (status === "unknown") return source !== "link" || checkCode(code) ? { ...found, kind: status } : null;
  if (status !== "valid") return null;
  // A backend that is newer than this card may have reasons of which it knows nothing.
  if (exclusion) return EXCLUSIONS.includes(exclusion) ? { ...found, kind: exclusion } : null;
  return { ...found, kind: "offer" };
}
