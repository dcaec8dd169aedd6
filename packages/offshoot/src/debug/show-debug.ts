import { createBrowserPlatform, type Referral, type Unsubscribe } from "@offshoot/core";
import { openDebug } from "./open-debug.js";

/** Options of `showDebug`. */
export interface DebugOptions {
  /** The program document as it was written: its faults are listed by path. @default it is not checked */
  readonly document?: unknown;
}

/**
 * Shows what is wrong with an integration, and how to mend it, in a small panel over the page and once in the console. For developers;
 * load it where they ask for it. Without permission it writes nothing, and it sends nothing.
 *
 * @returns Takes the panel away and leaves nothing behind. Does nothing on a server.
 *
 * @example
 * if (new URLSearchParams(location.search).has("debug")) {
 *   const { showDebug } = await import("offshoot/debug");
 *   showDebug(referral);
 * }
 */
export function showDebug(referral: Referral, { document: written }: DebugOptions = {}): Unsubscribe {
  if (typeof document === "undefined") return () => {};
  return openDebug({ referral, platform: createBrowserPlatform(), document: written });
}
