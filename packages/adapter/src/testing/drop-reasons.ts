import type { DropReason } from "@offshoot/core";

const REASONS: Readonly<Record<DropReason, true>> = {
  consent: true,
  invalid: true,
  destroyed: true,
  "too-large": true,
  rejected: true,
  unavailable: true,
  "backlog-full": true,
  excluded: true,
};

/** Tells whether a text is one of the reasons for which an event may be dropped. */
export function isDropReason(reason: unknown): reason is DropReason {
  return typeof reason === "string" && Object.hasOwn(REASONS, reason);
}
