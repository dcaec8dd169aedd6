/**
 * Listens to the page and returns the end of it. Does nothing where there is no page.
 *
 * Never `unload`: it is unreliable on phones and keeps a page out of the back/forward cache.
 *
 * @param onLeave The page may be gone when the current task ends.
 * @param onMoment A good moment for an earlier try: nobody looks any more, or again, or for the first time, or the network may be back. Never proof of anything.
 * @param onStorage Another tab has written this key into local storage, or removed it.
 * @see https://developer.chrome.com/docs/web-platform/page-lifecycle-api
 */
export function watchPage(
  onLeave: () => void,
  onMoment: () => void,
  onStorage: (key: string | null) => void,
): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  if (globalThis.document) {
    addEventListener("pagehide", onLeave, { signal });
    for (const moment of ["online", "visibilitychange", "prerenderingchange"]) {
      // The last one does not bubble up from the document.
      addEventListener(moment, onMoment, { signal, capture: true });
    }
    addEventListener("storage", ({ key }) => onStorage(key), { signal });
  }
  return () => ending.abort();
}

/** Tells whether the page is being prepared for somebody who may never see it. */
export function isPrerendering(): boolean {
  return !!(globalThis.document as { readonly prerendering?: boolean } | undefined)?.prerendering;
}
