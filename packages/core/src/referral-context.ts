import type { WritableAtom } from "nanostores";
import type { Adapter, AdvocateRef } from "./adapter.js";
import type { Platform } from "./platform/platform.js";
import type { ResolvedProgram } from "./program/resolved-program.js";
import type { ReferralListeners, ReferralState, Traits } from "./referral.js";
import type { OffshootErrorCode } from "./referral-error.js";

/** What the parts of one referral share. */
export interface ReferralContext {
  /** What is the same for everybody; what may differ from visitor to visitor stands in the state. */
  readonly program: ResolvedProgram;
  readonly platform: Platform;
  readonly adapter: Adapter;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Makes event ids. @default UUIDv7 */
  readonly createId?: (() => string) | undefined;
  readonly $state: WritableAtom<ReferralState>;
  /** Who is signed in, with their token. */
  readonly identity: () => AdvocateRef | null;
  /** What is known about the visitor. */
  readonly traits: () => Traits;
  /** Resolves when the code of whoever is being signed in is known. */
  readonly identifying: () => unknown;
  readonly isDestroyed: () => boolean;
  set(part: Partial<ReferralState>): void;
  emit<K extends keyof ReferralListeners>(event: K, ...values: Parameters<ReferralListeners[K]>): readonly unknown[];
  fail(code: OffshootErrorCode, message: string, cause?: unknown): void;
}
