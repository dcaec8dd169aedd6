import type { Receipt } from "../adapter.js";
import type { Attribution } from "../attribution/touch.js";
import type { EventAttribution, FriendRef, ReferralEvent } from "../event.js";
import type { ReferralContext } from "../referral-context.js";
import { SDK_VERSION } from "../version.js";
import { createEventId } from "./event-id.js";
import type { Session } from "./session.js";

/** What a fact may bring along. */
export interface RecordOptions {
  /** @default a new UUIDv7 */
  readonly id?: string;
  readonly friend?: FriendRef | undefined;
  /** Epoch milliseconds. @default now */
  readonly at?: number;
  /** Path of the page where it happened. @default that of this page */
  readonly path?: string;
}

/** What is asked anew for each event. */
export interface RecorderFacts {
  /** Tells who is credited. */
  readonly attribution: () => Attribution | null;
  /** Tells whether the SDK may store and send. */
  readonly isAllowed: () => boolean;
  /** Resolves when it is known whether anybody has to be asked; `null` once it is. */
  readonly undecided: () => Promise<void> | null;
  /** BCP 47 tag of the visitor's language. */
  readonly locale: () => string;
  /** Gives the random id of this browser. */
  readonly visitor: () => string;
  /** Tells which variants and segments this visitor is in. */
  readonly tags: (type: string) => Pick<ReferralEvent, "experiments" | "segments">;
}

/** Turns a fact into an event and hands it to the adapter. Never rejects. */
export type RecordEvent = (
  type: string,
  data: Readonly<Record<string, unknown>>,
  options?: RecordOptions,
) => Promise<Receipt>;

/** Takes nothing but what is documented: whatever else a host knows about a friend stays with the host. */
function readFriend({ id, newCustomer }: FriendRef): FriendRef {
  return { id: `${id}`, ...(newCustomer !== undefined && { newCustomer }) };
}

/** Where it helps a backend to know whether a person was there. */
const SIGNALLED = /^(touch|code|lead|conversion)\./;

function eventAttribution({ credited, verified }: Attribution, model: EventAttribution["model"]): EventAttribution {
  const { code, channel, source, touchedAt } = credited;
  return {
    code,
    ...(channel && { channel }),
    model,
    source,
    touchedAt: new Date(touchedAt).toISOString(),
    verified,
  };
}

/**
 * Makes the one door through which every event leaves, with exactly the documented fields: no query string, no referrer
 * path, no fingerprint. Once consent is decided, everything up to `adapter.accept` runs in the caller's task, so that a
 * navigation right after it loses nothing.
 *
 * @param onFact Told of each fact: once the adapter has taken it, and at once where that is not allowed, or not yet.
 */
export function createRecorder(
  context: ReferralContext,
  session: Session,
  { attribution, isAllowed, undecided, locale, visitor, tags }: RecorderFacts,
  onFact: (type: string, data: Readonly<Record<string, unknown>>) => void,
): RecordEvent {
  const { program, platform, adapter, now, $state, fail } = context;
  const { createId = () => createEventId(now()) } = context;
  return async (type, data, { id = createId(), friend, at = now(), path = new URL(platform.url()).pathname } = {}) => {
    const dropped = { id, durability: "dropped" } as const;
    // The first second of a page is not a refusal: what happens in it waits for the answer.
    const answer = undecided();
    if (answer) {
      onFact(type, data);
      await answer;
    }
    if (context.isDestroyed()) return { ...dropped, reason: "destroyed" };
    if (!isAllowed()) {
      onFact(type, data);
      return { ...dropped, reason: "consent" };
    }
    try {
      const { advocate } = $state.get();
      const credit = attribution();
      const referrer = platform.referrer();
      const event: ReferralEvent = {
        id,
        type,
        at: new Date(at).toISOString(),
        program: program.program,
        programVersion: program.version,
        visitor: visitor(),
        ...session.next(),
        ...(advocate && { advocate: { id: advocate.id, code: advocate.code } }),
        ...(friend && { friend: readFriend(friend) }),
        ...(credit && { attribution: eventAttribution(credit, program.attribution.model) }),
        ...(program.mode && { mode: program.mode }),
        ...tags(type),
        data,
        context: {
          path,
          ...(/^https?:/.test(referrer) && { referrer: new URL(referrer).origin }),
          locale: locale(),
          sdk: SDK_VERSION,
          ...(SIGNALLED.test(type) && { signals: platform.signals() }),
        },
      };
      const receipt = await adapter.accept(event);
      context.emit("event", event, receipt);
      onFact(type, data);
      return receipt;
    } catch (cause) {
      fail("event-dropped", `The adapter did not take the event "${type}".`, cause);
      return { ...dropped, reason: "rejected" };
    }
  };
}
