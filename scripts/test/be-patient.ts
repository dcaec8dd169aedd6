import { vi } from "vitest";

/** Longest that a test waits for what it expects, in milliseconds: on a busy machine the default of one second is no fault of the code. */
const PATIENCE_MS = 15_000;

const { waitFor, waitUntil } = vi;
vi.waitFor = (callback, options = PATIENCE_MS) => waitFor(callback, options);
vi.waitUntil = (callback, options = PATIENCE_MS) => waitUntil(callback, options);
