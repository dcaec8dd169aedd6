import type { Adapter, ReferralEvent } from "@offshoot/core";

/** What an adapter's contract has to be told. */
export interface AdapterSubject {
  /** Makes a new adapter; each check asks for its own, and destroys it at its end. */
  create(): Adapter | Promise<Adapter>;
  /**
   * Tells the ids of the events that have reached the adapter's target, or a place that outlives a navigation.
   *
   * @default not known, and what an adapter does before its first `await` is not checked
   */
  readonly delivered?: (adapter: Adapter) => readonly string[];
  /** Makes the n-th event, where the adapter is not for all kinds of them. @default a friend's purchase */
  readonly sample?: (n: number) => ReferralEvent;
  /** Milliseconds that one call may take. @default 4000 */
  readonly timeoutMs?: number;
}
