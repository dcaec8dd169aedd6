import type { OffshootError, Referral, Unsubscribe } from "@offshoot/core";
import type { Answer, Log, Seen } from "./log.js";

/** Most of each kind that are kept; older ones go. */
const MOST = 100;

function answerOf({ name, responseStatus, startTime, duration }: PerformanceResourceTiming): Answer {
  // Not every browser tells it yet.
  const status = (responseStatus as number | undefined) ?? null;
  return { address: name, status, at: performance.timeOrigin + startTime, took: duration };
}

/** Keeps what happens on the page, and tells of anything new. */
export function keepLog(
  referral: Referral | null,
  onNews: () => void,
): { readonly read: () => Log; readonly stop: Unsubscribe } {
  let events: readonly Seen[] = [];
  let errors: readonly OffshootError[] = [];
  let answers: readonly Answer[] = [];
  const observer = new PerformanceObserver((list) => {
    const fresh = (list.getEntries() as PerformanceResourceTiming[]).map(answerOf);
    answers = [...answers, ...fresh].slice(-MOST * 5);
    onNews();
  });
  observer.observe({ type: "resource", buffered: true });
  const stops = referral
    ? [
        referral.on("event", (event, receipt) => {
          events = [...events, { event, receipt }].slice(-MOST);
          onNews();
        }),
        referral.on("error", (error) => {
          errors = [...errors, error].slice(-MOST);
          onNews();
        }),
        referral.$state.listen(onNews),
      ]
    : [];
  document.addEventListener("securitypolicyviolation", onNews);
  return {
    read: () => ({ events, errors, answers }),
    stop() {
      observer.disconnect();
      document.removeEventListener("securitypolicyviolation", onNews);
      for (const stop of stops) stop();
    },
  };
}
