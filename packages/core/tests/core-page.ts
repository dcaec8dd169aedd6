import { createReferral } from "../src/create-referral.js";
import { createMemoryAdapter, type MemoryAdapter } from "../src/memory-adapter.js";
import type { ProgramDocument } from "../src/program/program-document.js";
import type { Referral } from "../src/referral.js";

/** What browser tests find on each page of a site. */
export interface CorePage {
  readonly referral: Referral;
  readonly adapter: MemoryAdapter;
  /** Codes of the errors that the host heard of. */
  readonly errors: readonly string[];
  createReferral: typeof createReferral;
}

declare global {
  interface Window {
    corePage: CorePage;
    /** The site's program, set before the script runs. */
    program: ProgramDocument;
    /** Whether the referral gets no adapter. */
    isAlone?: boolean;
  }
}

const adapter = createMemoryAdapter();
const errors: string[] = [];
const referral = createReferral(window.program, window.isAlone ? {} : { adapter });
referral.on("error", ({ code }) => errors.push(code));
window.corePage = { referral, adapter, errors, createReferral };
