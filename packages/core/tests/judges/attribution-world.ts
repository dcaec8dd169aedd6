import { createReferral } from "../../src/create-referral.js";
import { createMemoryAdapter } from "../../src/memory-adapter.js";
import { createMemoryPlatform } from "../../src/platform/memory-platform.js";
import type { ProgramDocument } from "../../src/program/program-document.js";
import { VANITY } from "./attribution-cases.js";

/** A browser in which a friend goes from page to page, and the clock on its wall. */
export function createWorld(model: "first-touch" | "last-touch") {
  const base = createMemoryPlatform();
  const clock = { now: 0 };
  const document: ProgramDocument = {
    program: "acme",
    attribution: { model, windowDays: 90 },
    link: { domains: ["host.example", "other.example"], vanity: VANITY },
  };

  return {
    stored: () => [...base.cookies, ...base.stored.entries()].filter(([key]) => key !== "_offshoot_consent"),
    /** Opens a page at a time, with the cookies and storage that the pages before have left. */
    async open(at: number, url: string, consent: "granted" | "required", referrer = "") {
      clock.now = at;
      const { cookie, local, session } = base;
      const platform = { ...createMemoryPlatform({ url, referrer }), cookie, local, session };
      const services = { platform, adapter: createMemoryAdapter(), now: () => clock.now };
      const referral = createReferral({ ...document, consent }, services);
      await referral.ready;
      return referral;
    },
  };
}

/** Lets everything happen that has been set going. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}
