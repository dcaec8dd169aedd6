import type { RewardEntry, Summary } from "@offshoot/core";
import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { listArrivals } from "./list-arrivals.js";
import type { RewardArrivalProps } from "./reward-arrival.js";

/** Rewards that have become available, with what says so. */
interface Arrival {
  readonly View: ComponentType<RewardArrivalProps>;
  readonly entries: readonly RewardEntry[];
}

/**
 * Notices rewards that have become available since what was shown before, on this page or as this browser remembers an earlier visit, and
 * fetches what says so; `null` most of the time.
 */
export function useArrival(owner: string | undefined, summary: Summary | null): Arrival | null {
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const before = useRef<readonly [owner: string | undefined, summary: Summary | null]>([owner, null]);
  useEffect(() => {
    const [whose, known] = before.current;
    before.current = [owner, summary];
    if (!summary) return setArrival(null);
    const entries = whose === owner ? listArrivals(known, summary) : [];
    if (entries.length === 0) return;
    import("./reward-arrival.js").then(
      ({ RewardArrival }) => before.current[0] === owner && setArrival({ View: RewardArrival, entries }),
      // The figures say it as well.
      () => {},
    );
  }, [owner, summary]);
  return arrival;
}
