import type { Exclusion, Invitation } from "../adapter.js";
import type { Attribution } from "../attribution/touch.js";
import { IDLE } from "../idle.js";
import type { ClosedReason, ResolvedProgram } from "../program/resolved-program.js";
import type { ReferralState } from "../referral.js";
import type { PreviewState } from "./preview-state.js";
import { SAMPLE_CODE, type SampleSize, sampleSummary } from "./sample-summary.js";

const DAY_MS = 86_400_000;
const SAMPLE_FRIEND = "EXAMPLE-ANA";
/** Another advocate's, which checks itself: no other is worth a word. */
const SAMPLE_RIVAL = "EY41NXYE96C";

const CLOSED: { readonly [K in PreviewState]?: ClosedReason } = {
  "closed-upcoming": "upcoming",
  "closed-ended": "ended",
  "closed-budget": "budget",
  "closed-rollout": "rollout",
};
const SIZES: { readonly [K in PreviewState]?: SampleSize } = { empty: "none", rewards: "full" };
const STATUSES: { readonly [K in PreviewState]?: Invitation["status"] } = {
  "welcome-ended": "ended",
  "welcome-revoked": "revoked",
  "welcome-unknown": "unknown",
};
const EXCLUSIONS: { readonly [K in PreviewState]?: Exclusion } = {
  "welcome-used": "used",
  "welcome-not-new-customer": "not-new-customer",
  "welcome-not-here": "not-here",
  "welcome-too-young": "too-young",
};

/** Puts a program into a state, whatever the calendar and the document say. */
export function sampleProgram({ closed: _, mode, ...rest }: ResolvedProgram, state: PreviewState): ResolvedProgram {
  const closed = CLOSED[state];
  const isTest = mode === "test" || state === "test-mode";
  return { ...rest, ...(closed && { closed }), ...(isTest && { mode: "test" }) };
}

/** Makes up who has invited this visitor a day ago; only a code that was typed may turn out to be nobody's. */
function sampleAttribution({ attribution }: ResolvedProgram, state: PreviewState, now: number): Attribution {
  const touchedAt = now - DAY_MS;
  const expiresAt = touchedAt + attribution.windowDays * DAY_MS;
  const source = state === "welcome-unknown" ? "typed" : "link";
  const touch = { code: SAMPLE_FRIEND, channel: "copy", touchedAt, expiresAt, source } as const;
  return { first: touch, last: touch, touches: [touch], credited: touch, verified: true, expiresAt };
}

function sampleInvitation(program: ResolvedProgram, state: PreviewState, expiresAt: number): Invitation {
  const { friend } = program.rewards;
  const status = STATUSES[state] ?? "valid";
  if (status !== "valid") return { status };
  const exclusion = EXCLUSIONS[state];
  return {
    status,
    ...(exclusion && { exclusion }),
    ...(state !== "welcome-unnamed" && { advocate: { displayName: "Ana Example" } }),
    ...(friend && { reward: friend }),
    ...(friend?.coupon && { coupon: friend.coupon }),
    expiresAt: new Date(expiresAt).toISOString(),
    programVersion: program.version,
  };
}

/**
 * Makes up everything a card draws from.
 *
 * @param now Epoch milliseconds.
 */
export function sampleState(
  program: ResolvedProgram,
  state: PreviewState,
  { locale, now }: { readonly locale: string | null; readonly now: number },
): ReferralState {
  const isFriend = state.startsWith("welcome");
  const isSignedIn = !isFriend && state !== "signed-out" && state !== "join" && state !== "loading";
  const isConsentMissing = state === "pending-consent" || state === "denied-consent";
  const base: ReferralState = {
    program,
    isWhole: true,
    locale,
    advocate: isSignedIn ? { id: "preview", code: SAMPLE_CODE, name: "Sam Example" } : null,
    canJoin: state === "join",
    consent: state === "pending-consent" ? "pending" : state === "denied-consent" ? "denied" : "granted",
    attribution: null,
    summary: IDLE,
    invitation: IDLE,
  };
  if (isFriend) {
    const attribution = sampleAttribution(program, state, now);
    const value = sampleInvitation(program, state, attribution.expiresAt);
    const isLoading = state === "welcome-loading";
    return {
      ...base,
      attribution,
      ...(state === "welcome-other" && { opened: SAMPLE_RIVAL }),
      invitation: isLoading ? { status: "loading", value: null } : { status: "ready", value },
    };
  }
  if (state === "own-link") return { ...base, opened: SAMPLE_CODE };
  if (state === "loading") return { ...base, summary: { status: state, value: null } };
  if (!isSignedIn || isConsentMissing) return base;
  if (state === "failed") return { ...base, summary: { status: state, value: null } };
  const { closed } = program;
  const isOver = closed === "ended" || closed === "budget";
  const value = { ...sampleSummary(program, now, SIZES[state] ?? "some"), ...(isOver && { closed }) };
  return { ...base, summary: { status: state === "offline" ? "failed" : "ready", value } };
}
