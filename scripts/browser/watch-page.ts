/** What a page has been asked to keep: everything that would outlive a card which forgets to tidy up. */
export interface PageWatch {
  /** Names of listeners on what stays when a card goes: the window, the document, media queries, connected elements. */
  readonly listeners: () => readonly string[];
  /** Timers, frames and idle calls that have not run yet. */
  readonly timers: () => number;
  /** Observers that still observe something. */
  readonly observers: () => readonly string[];
  /** Calls that move the page or its focus, by name. */
  readonly moves: string[];
  /** What is wrong with a built-in object since the watch began: `History.prototype.pushState was replaced`. */
  readonly changedBuiltIns: () => readonly string[];
}

/** Watches a page from its first line on; runs in the page, before any of its scripts, and stands on its own for that reason. */
export function watchPage(): void {
  const listeners = new Map<string, { target: WeakRef<object>; name: string }>();
  const ids = new WeakMap<object, number>();
  let nextId = 0;
  const idOf = (value: unknown) => {
    if (typeof value !== "object" && typeof value !== "function") return "?";
    const known = ids.get(value as object) ?? ++nextId;
    ids.set(value as object, known);
    return known;
  };
  const isCapture = (options: unknown) =>
    typeof options === "object" ? Boolean((options as AddEventListenerOptions | null)?.capture) : Boolean(options);
  const keyOf = (target: object, type: string, listener: unknown, options: unknown) =>
    [idOf(target), type, idOf(listener), isCapture(options)].join();

  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    const key = keyOf(target, type, listener, options);
    listeners.set(key, { target: new WeakRef(target), name: `${target.constructor.name} ${type}` });
    if (typeof options === "object" && options.once)
      add.call(target, type, () => listeners.delete(key), { once: true, capture: isCapture(options) });
    if (typeof options === "object") options.signal?.addEventListener("abort", () => listeners.delete(key));
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    listeners.delete(keyOf(target, type, listener, options));
    remove.call(target, type, listener, options);
  };

  const pending = new Set<string>();
  const watchTimer = (start: "setTimeout" | "requestAnimationFrame" | "requestIdleCallback", stop: string) => {
    const begin = Reflect.get(globalThis, start) as (...given: unknown[]) => number;
    const end: (id: number) => void = Reflect.get(globalThis, stop);
    Reflect.set(globalThis, start, (call: (...given: unknown[]) => void, ...rest: unknown[]) => {
      const id: number = begin.call(
        globalThis,
        (...given: unknown[]) => {
          pending.delete(start + id);
          call(...given);
        },
        ...rest,
      );
      pending.add(start + id);
      return id;
    });
    Reflect.set(globalThis, stop, (id: number) => {
      pending.delete(start + id);
      end.call(globalThis, id);
    });
  };
  watchTimer("setTimeout", "clearTimeout");
  watchTimer("requestAnimationFrame", "cancelAnimationFrame");
  watchTimer("requestIdleCallback", "cancelIdleCallback");
  const { setInterval: beginInterval, clearInterval: endInterval } = globalThis;
  Reflect.set(globalThis, "setInterval", (...given: Parameters<typeof setInterval>) => {
    const id = beginInterval(...given);
    pending.add(`setInterval${id}`);
    return id;
  });
  Reflect.set(globalThis, "clearInterval", (id: number) => {
    pending.delete(`setInterval${id}`);
    endInterval(id);
  });

  const observing = new Map<object, string>();
  for (const name of ["MutationObserver", "IntersectionObserver", "ResizeObserver", "PerformanceObserver"] as const) {
    const { prototype } = globalThis[name];
    const { observe, disconnect } = prototype;
    Reflect.set(prototype, "observe", function (this: object, ...given: unknown[]) {
      observing.set(this, name);
      Reflect.apply(observe, this, given);
    });
    Reflect.set(prototype, "disconnect", function (this: object) {
      observing.delete(this);
      Reflect.apply(disconnect, this, []);
    });
  }

  const moves: string[] = [];
  for (const [owner, names] of [
    [HTMLElement.prototype, ["focus", "blur"]],
    [Element.prototype, ["scrollIntoView", "scroll", "scrollTo", "scrollBy"]],
    [globalThis, ["scroll", "scrollTo", "scrollBy", "focus"]],
  ] as const)
    for (const name of names) {
      const own = Reflect.get(owner, name);
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
        moves.push(name);
        return Reflect.apply(own, this ?? globalThis, given);
      });
    }

  const builtIns = () => {
    const found = new Map<string, unknown>();
    const note = (path: string, owner: object) => {
      for (const key of Reflect.ownKeys(owner)) {
        const part = Reflect.getOwnPropertyDescriptor(owner, key);
        found.set(`${path}.${String(key)}`, part?.get ?? part?.value);
        if (part?.set) found.set(`${path}.${String(key)}=`, part.set);
      }
    };
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      const value = Reflect.getOwnPropertyDescriptor(globalThis, name)?.value;
      if (typeof value !== "function" || !/^[A-Z]/.test(name) || name.startsWith("webkit")) continue;
      note(name, value);
      if (value.prototype) note(`${name}.prototype`, value.prototype);
    }
    for (const owner of ["history", "location", "navigator", "console", "Math", "JSON", "Reflect"])
      note(owner, Reflect.get(globalThis, owner));
    for (const owner of [globalThis, document, document.documentElement, document.body])
      for (const key in owner) if (key.startsWith("on")) found.set(`${owner}.${key}`, Reflect.get(owner, key));
    return found;
  };
  let before: ReturnType<typeof builtIns> | undefined;
  addEventListener("load", () => {
    before = builtIns();
  });

  const watch: PageWatch = {
    listeners: () =>
      Array.from(listeners.values()).flatMap(({ target, name }) => {
        const kept = target.deref();
        return kept && !(kept instanceof Node && !kept.isConnected) && !(kept instanceof AbortSignal) ? [name] : [];
      }),
    timers: () => pending.size,
    observers: () => Array.from(observing.values()),
    moves,
    changedBuiltIns() {
      const now = builtIns();
      const keys = new Set([...now.keys(), ...(before?.keys() ?? [])]);
      return Array.from(keys).filter((key) => !Object.is(now.get(key), before?.get(key)));
    },
  };
  Object.assign(globalThis, { watch });
}
