import type { Unsubscribe } from "@offshoot/core";
import { DARK_QUERY } from "./page-scheme.js";

const REPAINT_MS = 400;

/** Calls back when the page may have changed between light and dark. */
export function onPageScheme(listener: () => void): Unsubscribe {
  const query = globalThis.matchMedia?.(DARK_QUERY);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    listener();
    // Many pages fade between schemes: look again when that is over.
    clearTimeout(timer);
    timer = setTimeout(listener, REPAINT_MS);
  };
  const observer = new MutationObserver(look);
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  query?.addEventListener("change", look);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    query?.removeEventListener("change", look);
  };
}
