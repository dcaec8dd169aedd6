import type { Unsubscribe } from "../unsubscribe.js";

/** Adds a listener for some events of a target and returns its removal. */
export function listen(target: EventTarget, types: readonly string[], listener: () => void): Unsubscribe {
  for (const type of types) target.addEventListener(type, listener);
  return () => {
    for (const type of types) target.removeEventListener(type, listener);
  };
}
