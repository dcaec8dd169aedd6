import { type ArrivedEvent, isGzip } from "./decode-events.ts";

/** One request of events. */
export interface Delivery {
  /** Milliseconds of a clock that never jumps. */
  readonly at: number;
  /** Bytes of its body on the wire. */
  readonly bytes: number;
  readonly isCompressed: boolean;
  readonly isTaken: boolean;
  /** How many events it brought that were not here before. */
  readonly fresh: number;
}

/** A site that one library runs on in one scenario: an origin, and so a storage, of its own, with a backend of its own. */
export interface Site {
  readonly address: string;
  /** Whether its backend answers 503 to every event. */
  isAway: boolean;
  readonly deliveries: readonly Delivery[];
  /** Ids under which each marker arrived: with more than one, no backend could tell that they are the same event. */
  readonly idsByMarker: ReadonlyMap<string, ReadonlySet<string>>;
  /** Scripts that its pages fetched, by file name. */
  readonly scripts: Set<string>;
  /** Takes the events of a body, or counts a refusal while away. */
  receive(body: Buffer, events: readonly ArrivedEvent[]): void;
}

/** Makes a site with an empty ledger. */
export function createSite(address: string): Site {
  const deliveries: Delivery[] = [];
  const idsByMarker = new Map<string, Set<string>>();
  return {
    address,
    isAway: false,
    deliveries,
    idsByMarker,
    scripts: new Set(),
    receive(body, events) {
      const before = idsByMarker.size;
      if (!this.isAway) {
        for (const { marker, id } of events) {
          idsByMarker.set(marker, (idsByMarker.get(marker) ?? new Set()).add(id));
        }
      }
      deliveries.push({
        at: performance.now(),
        bytes: body.length,
        isCompressed: isGzip(body),
        isTaken: !this.isAway,
        fresh: idsByMarker.size - before,
      });
    },
  };
}

/** How many of the markers never arrived. */
export function countLost(site: Site, markers: readonly string[]): number {
  return markers.filter((marker) => !site.idsByMarker.has(marker)).length;
}

/** How many of the markers arrived under more than one id. */
export function countDoubled(site: Site, markers: readonly string[]): number {
  return markers.filter((marker) => (site.idsByMarker.get(marker)?.size ?? 0) > 1).length;
}
