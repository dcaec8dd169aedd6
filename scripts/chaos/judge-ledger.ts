import type { Ledger } from "./ledger.ts";

/** What a seed has proved. */
export interface Judgement {
  /** Events whose `durable` receipt was known. */
  readonly acknowledged: number;
  /** Different events that came, acknowledged or not. */
  readonly arrived: number;
  /** Markers of acknowledged events that never came. */
  readonly lost: readonly string[];
  /** Markers of events that came under two ids, or under one id with different bytes: no backend could tell that they are one. */
  readonly duplicated: readonly string[];
  /** Different events that were reported as undeliverable. */
  readonly reported: number;
  /** Markers of acknowledged events that the backend refuses and no report speaks of. */
  readonly unreported: readonly string[];
  /** Markers of acknowledged events that were reported as undeliverable although the backend refuses none of them. */
  readonly misreported: readonly string[];
  /** Events still in the browser's storage after the last visit. */
  readonly stored: number;
}

/** Compares what was promised with what came: every accepted event is delivered, reported or still stored. */
export function judgeLedger({ acknowledged, arrived, reported }: Ledger, stored: number): Judgement {
  const markers = [...acknowledged.keys()];
  const isDuplicated = (ids: ReadonlyMap<string, ReadonlySet<string>>) =>
    ids.size > 1 || [...ids.values()].some((bodies) => bodies.size > 1);
  return {
    acknowledged: acknowledged.size,
    arrived: arrived.size,
    lost: markers.filter((marker) => !acknowledged.get(marker) && !arrived.has(marker)),
    duplicated: [...arrived].filter(([, ids]) => isDuplicated(ids)).map(([marker]) => marker),
    reported: reported.size,
    unreported: markers.filter((marker) => acknowledged.get(marker) && !reported.has(marker)),
    misreported: markers.filter((marker) => !acknowledged.get(marker) && reported.has(marker)),
    stored,
  };
}

/** Tells whether every promise was kept. */
export function isKept({ lost, duplicated, unreported, misreported, stored }: Judgement): boolean {
  return [lost, duplicated, unreported, misreported].every((markers) => markers.length === 0) && stored === 0;
}
