/** What to do at which event of the page. */
export type PageListeners = { readonly [K in keyof WindowEventMap]?: (event: WindowEventMap[K]) => unknown };

/**
 * Listens to the page and to its document, and returns what ends it. Does nothing where there is no page.
 *
 * @see https://developer.chrome.com/docs/web-platform/page-lifecycle-api
 */
export function watchPage(listeners: PageListeners & Record<string, unknown>): AbortController {
  const ending = new AbortController();
  const options = { signal: ending.signal, capture: true };
  if (globalThis.document) {
    // Some of them do not bubble up from the document.
    for (const name in listeners) addEventListener(name, listeners[name] as EventListener, options);
  }
  return ending;
}

/** Tells whether the page is being prepared for somebody who may never see it. */
export function isPrerendering(): boolean {
  return !!(globalThis.document as { readonly prerendering?: boolean } | undefined)?.prerendering;
}
