import { nanoid } from "nanoid";
import type { GuestRef } from "../adapter.js";
import type { RecordEvent } from "../identity/recorder.js";
import type { ReferralContext } from "../referral-context.js";
import { isOffshootError } from "../referral-error.js";
import { type Guest, readGuest, writeGuest } from "./guest.js";
import type { Joined } from "./joined.js";
import { readProof, withoutProof } from "./proof-link.js";
import { readEmail } from "./read-email.js";

/** Knows the advocate without an account. */
export interface Guests {
  /** Asks for a link by e-mail, as somebody who is not signed in. Never rejects. */
  join(email: unknown): Promise<Joined>;
  /**
   * Brings back who joined on an earlier page, takes the proof out of an address, and hands a guest over to the account that
   * has signed in. Never rejects.
   *
   * @param address Where the visitor arrived; an empty text where that was looked at before.
   */
  wake(address: string): Promise<void>;
}

/** What guests are made of. */
export interface GuestParts {
  readonly context: ReferralContext;
  /** Where a guest is stored. */
  readonly key: string;
  /** Whether anything may be read or stored. */
  readonly isAllowed: () => boolean;
  /** BCP 47 tag of the visitor's language. */
  readonly locale: () => string;
  readonly record: RecordEvent;
  /** Asks again what the advocate has. */
  readonly refresh: () => Promise<unknown>;
}

/** How long a page that was opened from the mail waits for the backend before it shows what it would show otherwise. */
const PATIENCE_MS = 3000;
const UNAVAILABLE: Joined = { status: "unavailable" };

/** Makes what knows the guest of one program. */
export function createGuests({ context, key: place, isAllowed, locale, record, refresh }: GuestParts): Guests {
  const { adapter, platform, program, $state, identity, identify, identifying, isDestroyed, fail, link } = context;
  let guest: Guest | null = null;
  /** What was asked for last on this page: who asks again because no answer came is the same guest, with one mail. */
  let asked: { readonly email: string; readonly key: string } | undefined;
  let waking: Promise<void> | undefined;

  /** Whether an account of the host is signed in. */
  const isAccount = () => {
    const named = context.named();
    return named !== null && named.id !== guest?.id;
  };

  function keep(): void {
    if (guest && isAllowed()) writeGuest(platform.local, place, guest);
  }

  function forget(): void {
    guest = null;
    if (isAllowed()) platform.local.remove(place);
  }

  /** Makes the guest the advocate of this page. */
  async function become(next: Guest): Promise<void> {
    guest = next;
    const { id, code, key, isProved } = next;
    await identify({ id, code, token: isProved ? key : null });
    const { advocate } = $state.get();
    if (advocate?.id === id) keep();
    // A code that is none has been refused.
    else if (!advocate) guest = null;
  }

  async function join(text: unknown): Promise<Joined> {
    const email = readEmail(text);
    if (email === null) return { status: "invalid" };
    const isOpen = () => !isDestroyed() && !isAccount();
    if (!adapter.join || $state.get().program.closed || !isOpen()) return UNAVAILABLE;
    if (asked?.email !== email) asked = { email, key: nanoid() };
    const { key } = asked;
    let found: GuestRef | null = guest;
    if (guest?.key !== key) {
      try {
        found = await adapter.join({ email, key, locale: locale() });
      } catch (cause) {
        fail("backend-unreachable", "Nobody could be asked for a link by e-mail.", cause);
        return UNAVAILABLE;
      }
      if (!found) return { status: "invalid" };
      if (!isOpen()) return UNAVAILABLE;
      await become({ id: found.id, code: found.code, key, isProved: false });
      if ($state.get().advocate?.id === found.id) void record("advocate.joined", {});
    }
    const { advocate } = $state.get();
    if (!advocate || advocate.id !== found?.id) return UNAVAILABLE;
    return { status: "joined", code: advocate.code, link: link() };
  }

  /** Gives what a guest has to the account that has signed in: their links and what came of them. */
  async function handOver(proof: string | null): Promise<void> {
    const advocate = identity();
    const key = guest?.key ?? nanoid();
    if (!advocate || !adapter.prove) return;
    try {
      if (!(await adapter.prove({ key, ...(proof && { proof }), advocate }))) return;
      forget();
      void refresh();
    } catch (cause) {
      const { code } = isOffshootError(cause) ? cause : { code: undefined };
      // Who has no token proves nothing, and the guest waits; one that the backend does not know is none any more.
      if (code === "backend-refused") forget();
      if (code !== "backend-unauthorized") fail("backend-unreachable", "A guest could not be handed over.", cause);
    }
  }

  /** Shows the backend what came with the mail: from then on this browser may ask what the guest has. */
  async function prove(proof: string): Promise<void> {
    if (isAccount()) return handOver(proof);
    const key = guest?.key ?? nanoid();
    try {
      const found = await adapter.prove?.({ key, proof });
      if (found && !isDestroyed() && !isAccount())
        await become({ id: found.id, code: found.code, key, isProved: true });
    } catch (cause) {
      fail("backend-unreachable", "The link of a mail could not be checked, or was used before.", cause);
      if (guest) await become(guest);
    }
  }

  async function waitFor(work: Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS);
    });
    await Promise.race([work, patience]);
    clearTimeout(timer);
  }

  async function run(address: string): Promise<void> {
    if (isDestroyed()) return;
    const proof = readProof(address, program.program);
    const here = platform.url();
    const clean = proof ? withoutProof(here) : here;
    if (clean !== here) platform.replaceUrl(clean);
    // Whoever is being signed in goes before a guest.
    await identifying();
    if (isAllowed()) guest ??= readGuest(platform.local.read(place));
    if (proof) return waitFor(prove(proof));
    if (!guest) return;
    if (isAccount()) return handOver(null);
    if (context.named()) keep();
    else await become(guest);
  }

  return {
    join,
    wake(address) {
      waking ??= run(address).finally(() => {
        waking = undefined;
      });
      return waking;
    },
  };
}
