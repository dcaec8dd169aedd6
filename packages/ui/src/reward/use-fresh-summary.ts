import type { Referral, ReferralState } from "@offshoot/core";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";

const PENDING_POLL_MS = 15_000;
const FAILED_POLL_MS = 60_000;

/** A summary kept fresh. */
export interface FreshSummary {
  /** Whether an answer, good or bad, has come since somebody asks here. */
  readonly isSettled: boolean;
  /** Whether the last answer was a failure; stays so while it is asked again. */
  readonly isFailed: boolean;
  /** Whether the last answer was a good one, so that what is there is as it is now. */
  readonly isFresh: boolean;
  /** Asks again; tells whether there was an answer. */
  readonly refresh: () => Promise<boolean>;
}

/**
 * Asks for the summary at once, when the page is shown or focused again, every 15 s while something is pending and every 60 s after a failure;
 * never while the page is hidden.
 */
export function useFreshSummary(referral: Referral, { advocate, consent, summary }: ReferralState): FreshSummary {
  const [isSettled, setSettled] = useState(false);
  const isPending = summary.value?.rewards.some(({ state }) => state === "pending" || state === "approved") ?? false;
  const id = advocate?.id;
  const last = useRef(summary.status);
  if (summary.status !== "loading") last.current = summary.status;
  const isFailed = last.current === "failed";

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

  const pause = isFailed ? FAILED_POLL_MS : isPending && PENDING_POLL_MS;
  useEffect(() => {
    const timer = pause ? setInterval(() => document.hidden || refresh(), pause) : undefined;
    return () => clearInterval(timer);
  }, [refresh, pause]);

  const isAnswered = last.current === "ready" || isFailed;
  // Where nobody can be asked, it stays idle.
  const isIdle = isSettled && summary.status === "idle";
  return { isSettled: isAnswered || isIdle, isFailed, isFresh: last.current === "ready", refresh };
}
