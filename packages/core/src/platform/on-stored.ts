import type { Unsubscribe } from "../unsubscribe.js";

/** The browser tells other tabs of a change, never the page that made it, where another program may stand. */
const HERE = "offshoot-stored";

/** Calls back when another tab, or another program on this page, has changed what local storage holds under a key. */
export function onStored(key: string, listener: () => void): Unsubscribe {
  const onStorage = (event: StorageEvent) => {
    // A cleared storage names no key.
    if (event.key === key || event.key === null) listener();
  };
  const onHere = ({ detail }: CustomEventInit) => {
    if (detail === key) listener();
  };
  addEventListener("storage", onStorage);
  addEventListener(HERE, onHere as EventListener);
  return () => {
    removeEventListener("storage", onStorage);
    removeEventListener(HERE, onHere as EventListener);
  };
}

/** Tells the other programs on this page. */
export function tellStored(key: string): void {
  dispatchEvent(new CustomEvent(HERE, { detail: key }));
}
