import type { WritableAtom } from "nanostores";
import type { Adapter, AdvocateRef, TokenSource } from "./adapter.js";
import type { Platform } from "./platform/platform.js";
import type { ResolvedProgram } from "./program/resolved-program.js";
import type { AdvocateIdentity, ReferralListeners, ReferralState, Traits } from "./referral.js";
import type { OffshootErrorCode } from "./referral-error.js";

/** Who is to be the advocate of this page; with the token `null` nobody has proved it, and the backend is asked nothing about them. */
export interface NamedAdvocate extends Omit<AdvocateIdentity, "token"> {
  readonly token?: TokenSource | null | undefined;
}

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
  /** Makes somebody the advocate of this page. */
  readonly identify: (advocate: NamedAdvocate) => Promise<void>;
  /** Whom `identify` was called with last, though their code may still be on its way; `null` for nobody. */
  readonly named: () => NamedAdvocate | null;
  /** Builds the advocate's link. */
  readonly link: () => string;
  readonly isDestroyed: () => boolean;
  set(part: Partial<ReferralState>): void;
  emit<K extends keyof ReferralListeners>(event: K, ...values: Parameters<ReferralListeners[K]>): readonly unknown[];
  fail(code: OffshootErrorCode, message: string, cause?: unknown): void;
}
