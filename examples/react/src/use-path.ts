import { type MouseEvent, useSyncExternalStore } from "react";

function listen(listener: () => void) {
  addEventListener("popstate", listener);
  return () => removeEventListener("popstate", listener);
}

/** The path of the page, which `follow` changes. */
export function usePath(): string {
  return useSyncExternalStore(listen, () => location.pathname);
}

/** Follows a link of this page without loading another. */
export function follow(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", event.currentTarget.href);
  dispatchEvent(new PopStateEvent("popstate"));
}
