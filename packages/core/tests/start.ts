import { createReferral } from "../src/create-referral.js";
import { createCode } from "../src/link/create-code.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform, type MemoryPlatformOptions } from "../src/platform/memory-platform.js";
import type { ProgramDocument } from "../src/program/program-document.js";

export const NOW = Date.UTC(2026, 10, 22, 12);
export const DAY = 86_400_000;
export const ANA = createCode();
export const BEN = createCode();

export const document: ProgramDocument = {
  program: "acme",
  consent: "granted",
  rewards: { friend: { kind: "discount", percent: 15 }, advocate: { kind: "credit", amount: 20, currency: "USD" } },
};

/** Starts a referral in a world in memory; `open` starts another one on the next page of the same browser. */
export async function start(options: MemoryPlatformOptions = {}, extra: Partial<ProgramDocument> = {}) {
  const clock = { now: NOW };
  const platform = createMemoryPlatform(options);
  const adapter = createMemoryAdapter();
  const open = async (url = platform.url()) => {
    platform.navigate(url);
    const referral = createReferral({ ...document, ...extra }, { platform, adapter, now: () => clock.now });
    await referral.ready;
    return referral;
  };
  return {
    clock,
    platform,
    adapter,
    referral: await open(),
    open,
    types: () => adapter.events.map(({ type }) => type),
  };
}
