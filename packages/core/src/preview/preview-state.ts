/**
 * Every state that a card or an interface of one's own can be in:
 *
 * - of an advocate: `ready`, `empty` (nothing earned yet), `rewards` (one in each state), `loading`, `offline` (the backend is out
 *   of reach, what it said last is shown), `failed` (and it has never said anything), `signed-out`, `join` (who can have a link by
 *   e-mail instead of signing in);
 * - of a friend: `welcome`, `welcome-unnamed` (the advocate wants no name shown), `welcome-loading`, `welcome-ended`,
 *   `welcome-revoked`, `welcome-unknown` (a code that they typed), `welcome-used`, `welcome-not-new-customer`,
 *   `welcome-not-here`, `welcome-too-young`, `welcome-other` (they opened a second link, and the first one counts), `own-link`;
 * - of permission: `pending-consent`, `denied-consent`;
 * - of the program: `closed-upcoming`, `closed-ended`, `closed-budget`, `closed-rollout`, `test-mode`.
 */
export const PREVIEW_STATES = [
  "ready",
  "empty",
  "rewards",
  "loading",
  "offline",
  "failed",
  "signed-out",
  "join",
  "welcome",
  "welcome-unnamed",
  "welcome-loading",
  "welcome-ended",
  "welcome-revoked",
  "welcome-unknown",
  "welcome-used",
  "welcome-not-new-customer",
  "welcome-not-here",
  "welcome-too-young",
  "welcome-other",
  "own-link",
  "pending-consent",
  "denied-consent",
  "closed-upcoming",
  "closed-ended",
  "closed-budget",
  "closed-rollout",
  "test-mode",
] as const;

/** One of {@link PREVIEW_STATES}. */
export type PreviewState = (typeof PREVIEW_STATES)[number];

/** Tells whether a value, of an attribute for example, names a state. */
export function isPreviewState(value: unknown): value is PreviewState {
  return PREVIEW_STATES.includes(value as PreviewState);
}
