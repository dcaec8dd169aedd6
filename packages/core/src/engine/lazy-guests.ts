import { attributionKey } from "../attribution/attribution-cookie.js";
import type { GuestParts, Guests } from "../join/create-guests.js";
import { hasProof } from "../join/has-proof.js";
import type { Joined } from "../join/joined.js";

/** What stands for the guests of a program until there is one. */
export interface LazyGuests {
  /** Asks for a link by e-mail. Rejects when its code does not load. */
  join(email: string): Promise<Joined>;
  /**
   * Looks whether somebody has joined on an earlier page, once it is allowed. Never rejects.
   *
   * @param landing Where the visitor arrived, which may carry a proof: then nothing may have happened yet, and an ordinary page, where
   *   nobody draws, reads no storage.
   */
  wake(landing?: string): Promise<void>;
}

/** Makes the guests of one referral; their code loads only where there is one, or is about to be. */
export function createLazyGuests(parts: Omit<GuestParts, "key">): LazyGuests {
  const { context, isAllowed } = parts;
  const { adapter, platform, program, $state, set } = context;
  const key = `${attributionKey(program.program)}_guest`;
  let guests: Guests | undefined;
  // What the adapter offers is known only now.
  if (adapter.join) set({});

  async function load(): Promise<Guests> {
    const { createGuests } = await import("../join/create-guests.js");
    guests ??= createGuests({ ...parts, key });
    return guests;
  }
  const isStored = () => isAllowed() && platform.local.read(key) !== null;

  return {
    join: async (email) => (await load()).join(email),
    async wake(landing = "") {
      const isNeeded = guests || hasProof(landing, program.program) || ((!landing || $state.lc) && isStored());
      // A page without its guest is a page all the same; the next one tries again.
      if (adapter.join && isNeeded) await load().then(({ wake }) => wake(landing), String);
    },
  };
}
