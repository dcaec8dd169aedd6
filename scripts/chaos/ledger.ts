import type { ChaosEvent } from "./chaos-event.ts";
import type { Told } from "./told.ts";

/** What the backend answers to the events of one request. */
export interface TakenAnswer {
  readonly accepted: readonly string[];
  readonly duplicates: readonly string[];
  readonly rejected: readonly never[];
}

/** Everything that was promised and everything that came, of one seed. */
export interface Ledger {
  /** By marker, the events whose `durable` receipt is known here, and whether the backend refuses them. */
  readonly acknowledged: ReadonlyMap<string, boolean>;
  /** Receipts that promise less. */
  readonly weaker: { memory: number; dropped: number };
  /** By marker, how often the adapter has reported an event as undeliverable: twice when the browser died between report and deletion. */
  readonly reported: ReadonlyMap<string, number>;
  /** By marker, the ids under which it came, each with every different body. */
  readonly arrived: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  /** Events that came although they had come before. */
  readonly repeats: number;
  readonly requests: number;
  hear(told: Told): void;
  countRequest(): void;
  take(events: readonly ChaosEvent[]): TakenAnswer;
}

/** Creates an empty ledger. */
export function createLedger(): Ledger {
  const acknowledged = new Map<string, boolean>();
  const weaker = { memory: 0, dropped: 0 };
  const reported = new Map<string, number>();
  const arrived = new Map<string, Map<string, Set<string>>>();
  const knownIds = new Set<string>();
  let repeats = 0;
  let requests = 0;

  function arrive(event: ChaosEvent): void {
    const { marker } = event.data;
    const ids = arrived.get(marker) ?? new Map<string, Set<string>>();
    if (ids.size > 0) repeats += 1;
    arrived.set(marker, ids.set(event.id, (ids.get(event.id) ?? new Set()).add(JSON.stringify(event))));
  }

  return {
    acknowledged,
    weaker,
    reported,
    arrived,
    get repeats() {
      return repeats;
    },
    get requests() {
      return requests;
    },
    hear(told) {
      if (told.kind === "reported") {
        for (const marker of told.markers) reported.set(marker, (reported.get(marker) ?? 0) + 1);
      }
      if (told.kind !== "receipts") return;
      for (const { marker, durability, isBad } of told.receipts) {
        if (durability === "durable") acknowledged.set(marker, isBad);
        else weaker[durability] += 1;
      }
    },
    countRequest() {
      requests += 1;
    },
    take(events) {
      const isKnown = ({ id }: ChaosEvent) => knownIds.has(id);
      const duplicates = events.filter(isKnown).map(({ id }) => id);
      const accepted = events.filter((event) => !isKnown(event)).map(({ id }) => id);
      for (const event of events) {
        knownIds.add(event.id);
        arrive(event);
      }
      return { accepted, duplicates, rejected: [] };
    },
  };
}
