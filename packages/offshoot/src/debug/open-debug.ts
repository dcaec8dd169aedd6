import type { Unsubscribe } from "@offshoot/core";
import { buildReport, type Sources } from "./build-report.js";
import { formatReport } from "./format-report.js";
import { keepLog } from "./keep-log.js";
import { createPanel } from "./panel/create-panel.js";
import { printReport } from "./print-report.js";
import type { Report } from "./report.js";

/** News that come together are looked at together. */
const GATHER_MS = 250;

/** Opens the panel, keeps it current, and prints one report once the page has settled. Returns what takes all of it away. */
export function openDebug(sources: Sources): Unsubscribe {
  const { referral, platform } = sources;
  let report: Report | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSettled = false;
  let isOver = false;
  let looking: Promise<void> | undefined;
  let isStale = false;

  const look = async (): Promise<void> => {
    isStale = false;
    const built = await buildReport(sources, log.read());
    if (isOver) return;
    report = built;
    panel.show(built);
  };
  /** One look at a time; what happens meanwhile is looked at by the next. */
  const refresh = (): Promise<void> => {
    isStale = true;
    looking ??= (async () => {
      while (isStale && !isOver) await look();
    })()
      // A fault of ours is not for the page to see.
      .catch((cause) => console.warn("[offshoot] The debug report could not be made.", cause))
      .finally(() => {
        looking = undefined;
      });
    return looking;
  };
  const refreshSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void refresh();
    }, GATHER_MS);
  };
  const close = () => {
    isOver = true;
    clearTimeout(timer);
    stopSettling();
    log.stop();
    panel.remove();
  };

  const log = keepLog(referral, refreshSoon);
  const panel = createPanel(() => referral?.program, {
    async copy() {
      if (!report) return false;
      const text = formatReport(report);
      const isCopied = await platform.copy(text);
      if (!isCopied) console.info(text);
      return isCopied;
    },
    refresh,
    close,
  });
  const print = async () => {
    await refresh();
    if (report && !isOver && !isSettled) printReport(report);
    isSettled = true;
  };
  // Consent is decided by then, and the first requests are answered.
  const stopSettling = platform.whenSettled(() => void print());
  void refresh();
  return close;
}
