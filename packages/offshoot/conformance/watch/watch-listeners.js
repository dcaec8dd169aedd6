const isCapture = (options) => (typeof options === "object" ? Boolean(options?.capture) : Boolean(options));

/**
 * Counts listeners on what stays when a card goes: the window, the document, media queries, elements of the page.
 *
 * @returns A function that names them, such as `Window pagehide`, sorted.
 */
export function watchListeners(win) {
  const { addEventListener: add, removeEventListener: remove } = win.EventTarget.prototype;
  const kept = new Map();
  const ids = new WeakMap();
  let nextId = 0;
  const idOf = (value) => {
    if (!ids.has(value)) ids.set(value, ++nextId);
    return ids.get(value);
  };
  const keyOf = (target, type, listener, options) =>
    [idOf(target), type, idOf(listener ?? win), isCapture(options)].join();

  win.EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? win;
    const key = keyOf(target, type, listener, options);
    kept.set(key, { target: new WeakRef(target), name: `${target.constructor.name} ${type}` });
    if (options?.once) add.call(target, type, () => kept.delete(key), { once: true, capture: isCapture(options) });
    if (options?.signal) add.call(options.signal, "abort", () => kept.delete(key));
    add.call(target, type, listener, options);
  };
  win.EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? win;
    kept.delete(keyOf(target, type, listener, options));
    remove.call(target, type, listener, options);
  };
  const isThere = (target) =>
    target && !(target instanceof win.Node && !target.isConnected) && !(target instanceof win.AbortSignal);
  return () =>
    [...kept.values()]
      .filter(({ target }) => isThere(target.deref()))
      .map(({ name }) => name)
      .sort();
}
