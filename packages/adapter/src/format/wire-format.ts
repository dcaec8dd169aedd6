import type { DropReason, ReferralEvent } from "@offshoot/core";
import type { Questions } from "../ask/questions.js";

/** What becomes of one event after an answer. */
export type Verdict =
  /** The backend has it, now or from before; it is deleted here. */
  | { readonly kind: "delivered" }
  /** The backend has read it and will never take it; it is deleted here and reported. */
  | { readonly kind: "rejected"; readonly reason: DropReason }
  /**
   * The request was refused as a whole: it is sent again in halves. An event refused alone is set aside, and dropped once the
   * backend has taken another one: who refuses everything is ill.
   */
  | { readonly kind: "split"; readonly reason: DropReason }
  /** Nothing is known; it stays and is sent again, never before `afterMs` (milliseconds) has passed. */
  | { readonly kind: "retry"; readonly afterMs?: number | undefined };

/** One request, ready for `fetch`. */
export interface WireRequest {
  readonly url: string;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer whose body has been read to its end. */
export interface WireResponse {
  readonly status: number;
  /** Whether the status is from 200 to 299. */
  readonly ok: boolean;
  readonly body: string;
  /** What `Retry-After` asked for, in milliseconds. */
  readonly afterMs?: number | undefined;
}

/** What a format may need besides the events. */
export interface WireContext {
  /** Address of the backend without a slash at its end. */
  readonly endpoint: string;
  /** ISO 8601; the only value of a request that differs between two tries. */
  readonly sentAt: string;
}

/** Most that one request may hold. */
export interface WireLimits {
  readonly events: number;
  /** UTF-8 bytes of the events as JSON, before the format writes them its own way. */
  readonly bytes: number;
}

/** How events are put into a request, and how the answer is read. Every function is pure. */
export interface WireFormat {
  readonly name: string;
  /** Tells whether the backend has a use for an event; others are `excluded` when they are accepted. @default all of them */
  wants?(event: ReferralEvent): boolean;
  encode(events: readonly ReferralEvent[], context: WireContext): WireRequest;
  readonly limits: WireLimits;
  /** How a backend that speaks this format is asked. @default not at all */
  readonly questions?: Questions;
  /** Tells what becomes of each event, in their order. Called only after the body has been read. */
  verdicts(response: WireResponse, events: readonly ReferralEvent[]): readonly Verdict[];
}
