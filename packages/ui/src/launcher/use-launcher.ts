import type { Unsubscribe } from "@offshoot/core";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";

const FAILURE_MS = 8_000;

/** Opens and closes the dialog of a launcher. */
export interface LauncherDialog {
  readonly status: "idle" | "loading" | "failed";
  /** Fetches what will be needed, while somebody is about to press. */
  readonly preload: () => void;
  readonly open: () => void;
}

const load = () => import("./open-launcher.js");

/** Finds the element around a card by anything in it. */
const hostOf = (inside: Element | null) => (inside?.getRootNode() as ShadowRoot | undefined)?.host;

/**
 * Opens the dialog by press or by the `open` attribute of the element around, which says what is: it comes with the dialog, and closes
 * it when it is taken away.
 *
 * @param place Inside of the card; the dialog stands beside it.
 */
export function useLauncher(
  { referral, emit, redraw }: CardContent,
  place: RefObject<HTMLElement | null>,
): LauncherDialog {
  const [status, setStatus] = useState<LauncherDialog["status"]>("idle");
  const close = useRef<Unsubscribe | null>(null);
  const isOpening = useRef(false);

  const open = async () => {
    const host = hostOf(place.current);
    if (!host || close.current || isOpening.current) return;
    if (!emit("open")) return void host.removeAttribute("open");
    isOpening.current = true;
    setStatus("loading");
    try {
      const { openLauncher } = await load();
      const parent = place.current?.parentElement;
      // It may have left the page, or been told to close, meanwhile.
      if (!parent || !isOpening.current) return;
      close.current = openLauncher(referral, parent, () => {
        close.current = null;
        host.removeAttribute("open");
      });
      host.toggleAttribute("open", true);
      redraw();
      setStatus("idle");
    } catch {
      host.removeAttribute("open");
      setStatus("failed");
    } finally {
      isOpening.current = false;
    }
  };

  useEffect(() => {
    const timer = status === "failed" ? setTimeout(setStatus, FAILURE_MS, "idle") : undefined;
    return () => clearTimeout(timer);
  }, [status]);

  const follow = useRef(() => {});
  follow.current = () => {
    const host = hostOf(place.current);
    if (host?.hasAttribute("open")) void open();
    else {
      isOpening.current = false;
      close.current?.();
    }
  };
  useEffect(() => {
    const host = hostOf(place.current);
    if (!host) return undefined;
    const observer = new MutationObserver(() => follow.current());
    observer.observe(host, { attributeFilter: ["open"] });
    if (host.hasAttribute("open")) follow.current();
    return () => observer.disconnect();
  }, [place]);
  // Before the launcher is out of the page: the focus can still be given back.
  useLayoutEffect(() => () => close.current?.(), [referral]);

  return { status, preload: () => void load().catch(() => {}), open: () => void open() };
}
