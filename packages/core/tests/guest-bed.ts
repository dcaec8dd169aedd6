import { vi } from "vitest";
import type { Adapter, GuestRef, JoinRequest, ProofRequest } from "../src/adapter.js";
import { createReferral } from "../src/create-referral.js";
import { createCode } from "../src/link/create-code.js";
import { createMemoryAdapter, type MemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform, type MemoryPlatformOptions } from "../src/platform/memory-platform.js";
import type { ProgramDocument } from "../src/program/program-document.js";
import { document, NOW } from "./start.js";

export const STORED = "_offshoot_acme_guest";
export const guestOf = (code = createCode()): GuestRef => ({ id: `offshoot-guest:${code}`, code });

/** Starts a browser whose backend gives guests away; `open` opens its next page. */
export function startGuests(extra: Partial<ProgramDocument> = {}, options: MemoryPlatformOptions = {}) {
  const platform = createMemoryPlatform(options);
  const backend = {
    join: vi.fn(async (_: JoinRequest): Promise<GuestRef | null> => guestOf()),
    prove: vi.fn(async (_: ProofRequest): Promise<GuestRef | null> => null),
    summary: vi.fn<NonNullable<Adapter["summary"]>>(async () => Promise.reject(new Error("not now"))),
  };
  /** The first wish that arrived. */
  const asked = () => backend.join.mock.calls[0]?.[0] ?? { key: "" };
  const adapter: Adapter & MemoryAdapter = Object.assign(createMemoryAdapter(), backend);
  const open = (url = platform.url(), isDrawn = true) => {
    platform.navigate(url);
    const referral = createReferral({ ...document, ...extra }, { platform, adapter, now: () => NOW });
    if (isDrawn) referral.$state.listen(() => {});
    return referral;
  };
  return { platform, adapter, backend, asked, open, types: () => adapter.events.map(({ type }) => type) };
}
