import type { Unsubscribe } from "../unsubscribe.js";
import { attempt } from "./safe-store.js";

/** Marks a patch that is over: holds the property that it had replaced. One mark for every copy of the SDK on a page. */
const REPLACED = Symbol.for("offshoot.replaced");

interface Property extends PropertyDescriptor {
  value?: ((this: unknown, ...rest: unknown[]) => unknown) & { readonly [REPLACED]?: readonly [Property | undefined] };
}

function patchMethod(history: History, name: "pushState" | "replaceState", listener: () => void): Unsubscribe {
  const own = (): Property | undefined => Object.getOwnPropertyDescriptor(history, name);
  const before = own();
  let isOver = false;
  const patch = function (this: unknown, ...rest: unknown[]) {
    // Looked up at each call, because others patch the prototype.
    const method = before?.value ?? Object.getPrototypeOf(history)[name];
    const result = method.apply(this, rest);
    if (!isOver) listener();
    return result;
  };
  Object.defineProperty(history, name, { ...before, value: patch, configurable: true, writable: true });

  return () => {
    isOver = true;
    // Whoever patched after us still calls our function, so it stays and does nothing.
    Object.assign(patch, { [REPLACED]: [before] });
    if (own()?.value !== patch) return;
    let next = before;
    for (let over = next?.value?.[REPLACED]; over; over = next?.value?.[REPLACED]) [next] = over;
    if (next) Object.defineProperty(history, name, next);
    else Reflect.deleteProperty(history, name);
  };
}

/**
 * Calls back after `pushState` and `replaceState`, in browsers that do not tell of them. Patches end in any order; after the
 * last one `history` is as it was found, unless somebody else has patched it since.
 *
 * @param listener Throws nothing: it runs in the page's own call.
 */
export function patchHistory(history: History, listener: () => void): Unsubscribe {
  // A page may have frozen its history; then there is nothing to patch and nothing to undo.
  const stops = (["pushState", "replaceState"] as const).map((name) =>
    attempt(() => patchMethod(history, name, listener)),
  );
  return () => {
    for (const stop of stops) stop?.();
  };
}
