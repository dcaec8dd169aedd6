import type { Unsubscribe } from "../unsubscribe.js";

/** Calls back when another tab of the site has changed what local storage holds under a key, or has cleared it. */
export function onStored(key: string, listener: () => void): Unsubscribe {
  const onStorage = (event: StorageEvent) => {
    // A cleared storage names no key.
    if (event.key === key || event.key === null) listener();
  };
  addEventListener("storage", onStorage);
  return () => removeEventListener("storage", onStorage);
}
