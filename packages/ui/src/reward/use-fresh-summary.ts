import type { Referral, ReferralState } from "@offshoot/core";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";

const PENDING_POLL_MS = 15_000;

/** A summary kept fresh. */
export interface FreshSummary {
  /** Whether an answer, good or bad, has come since the card stands there. */
  readonly isSettled: boolean;
  /** Whether the last answer was a failure; stays so while it is asked again. */
  readonly isFailed: boolean;
  /** Asks again; tells whether there was an answer. */
  readonly refresh: () => Promise<boolean>;
}

/** Asks for the summary when the card appears, when the page is shown or focused again, and every 15 s while something is pending; never while hidden. */
export function useFreshSummary(referral: Referral, { advocate, consent, summary }: ReferralState): FreshSummary {
  const [isSettled, setSettled] = useState(false);
  const isPending = summary.value?.rewards.some(({ state }) => state === "pending" || state === "approved") ?? false;
  const id = advocate?.id;
  const last = useRef(summary.status);
  if (summary.status !== "loading") last.current = summary.status;

  const refresh = useCallback(async () => {
    await referral.summary();
    setSettled(true);
    return referral.$state.get().summary.status === "ready";
  }, [referral]);

  useEffect(() => {
    setSettled(false);
    if (id === undefined || consent !== "granted") return undefined;
    // Signing in may have asked already.
    const onShown = () => void (document.hidden || referral.$state.get().summary.status === "loading" || refresh());
    onShown();
    document.addEventListener("visibilitychange", onShown);
    // Of two windows side by side neither is ever hidden.
    window.addEventListener("focus", onShown);
    return () => {
      document.removeEventListener("visibilitychange", onShown);
      window.removeEventListener("focus", onShown);
    };
  }, [referral, refresh, id, consent]);

  useEffect(() => {
    const timer = isPending ? setInterval(() => document.hidden || refresh(), PENDING_POLL_MS) : undefined;
    return () => clearInterval(timer);
  }, [refresh, isPending]);

  const isAnswered = last.current === "ready" || last.current === "failed";
  // Where nobody can be asked, it stays idle.
  const isIdle = isSettled && summary.status === "idle";
  return { isSettled: isAnswered || isIdle, isFailed: last.current === "failed", refresh };
}
