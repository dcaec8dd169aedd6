import type { ReferralEvent } from "@offshoot/core";

/** One event as the backend keeps it. */
export interface StoredEvent {
  /** Grows with every event; pass it as `after` to read on from here. */
  readonly cursor: number;
  /** ISO 8601. */
  readonly receivedAt: string;
  readonly event: ReferralEvent;
}

/** Reads the next events after a cursor; an empty list while the backend does not answer. */
export async function readBackendEvents(
  backend: { readonly address: string | null },
  adminToken: string,
  after: number,
): Promise<readonly StoredEvent[]> {
  if (backend.address === null) return [];
  try {
    const response = await fetch(`${backend.address}/offshoot/events?after=${after}&limit=100`, {
      headers: { authorization: `Bearer ${adminToken}` },
    });
    if (!response.ok) return [];
    const { events } = (await response.json()) as { events: readonly StoredEvent[] };
    return events;
  } catch {
    return [];
  }
}
