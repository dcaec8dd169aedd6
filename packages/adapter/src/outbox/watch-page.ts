/**
 * Listens to the page and returns the end of it. Does nothing where there is no page.
 *
 * Never `unload`: it is unreliable on phones and keeps a page out of the back/forward cache.
 *
 * @param onLeave Nobody looks any more: the page may be gone when the current task ends.
 * @param onMoment A good moment for an earlier try: somebody looks again, or for the first time, or the network may be back. Never proof of anything.
 * @param onStorage Another tab has written this key into local storage, or removed it.
 * @see https://developer.chrome.com/docs/web-platform/page-lifecycle-api
 */
export function watchPage(
  onLeave: () => void,
  onMoment: () => void,
  onStorage: (key: string | null) => void,
): () => void {
  const ending = new AbortController();
  const listen = (name: string, run: (event: StorageEvent) => void) =>
    // Some of them do not bubble up from the document.
    addEventListener(name, run as (event: Event) => void, { signal: ending.signal, capture: true });
  if (globalThis.document) {
    listen("pagehide", onLeave);
    listen("storage", ({ key }) => onStorage(key));
    // What is asked of a lock or a database now is answered in the back/forward cache, and would put the page out of it.
    listen("visibilitychange", () => (document.visibilityState === "hidden" ? onLeave() : onMoment()));
    for (const moment of ["online", "prerenderingchange"]) listen(moment, onMoment);
  }
  return () => ending.abort();
}

/** Tells whether the page is being prepared for somebody who may never see it. */
export function isPrerendering(): boolean {
  return !!(globalThis.document as { readonly prerendering?: boolean } | undefined)?.prerendering;
}
