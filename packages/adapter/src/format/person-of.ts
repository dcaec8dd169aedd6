import type { ReferralEvent } from "@offshoot/core";

/** Whom an event is about, as analytics products know people. */
export interface Person {
  /** The host's id of the account, where somebody is signed in. */
  readonly userId?: string;
  /** The random id of this browser. */
  readonly anonymousId: string;
}

/** Tells whom an event is about: the friend whom it names, else the advocate who is signed in; always the browser. */
export function personOf({ friend, advocate, visitor }: ReferralEvent): Person {
  const userId = friend?.id ?? advocate?.id;
  return { ...(userId && { userId }), anonymousId: visitor };
}
