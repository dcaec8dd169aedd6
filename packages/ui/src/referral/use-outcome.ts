import { useEffect, useState } from "preact/hooks";

const OUTCOME_MS = 5_000;

/** Shows how something ended for five seconds, or until it is cleared; a failure stays until something else happens. */
export function useOutcome<T extends string>(): [outcome: T | null, setOutcome: (outcome: T | null) => void] {
  const [outcome, setOutcome] = useState<T | null>(null);
  useEffect(() => {
    const timer = outcome === null || outcome === "failed" ? undefined : setTimeout(() => setOutcome(null), OUTCOME_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  return [outcome, setOutcome];
}
