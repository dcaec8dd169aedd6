/** Each way to be called later, with the way to take it back. */
const TIMERS = {
  setTimeout: "clearTimeout",
  requestAnimationFrame: "cancelAnimationFrame",
  requestIdleCallback: "cancelIdleCallback",
};
const OBSERVERS = ["MutationObserver", "IntersectionObserver", "ResizeObserver", "PerformanceObserver"];

/**
 * Counts what a page still waits for or observes.
 *
 * @returns A function that names it: timers, frames and idle calls that have not run, intervals, observers.
 */
export function watchTimers(win) {
  const pending = new Set();
  for (const [start, stop] of Object.entries(TIMERS)) {
    const { [start]: begin, [stop]: end } = win;
    // WebKit has no idle calls.
    if (!begin) continue;
    win[start] = (call, ...rest) => {
      const run = (...given) => {
        pending.delete(`${start} ${id}`);
        call(...given);
      };
      const id = begin.call(win, run, ...rest);
      pending.add(`${start} ${id}`);
      return id;
    };
    win[stop] = (id) => {
      pending.delete(`${start} ${id}`);
      end.call(win, id);
    };
  }
  const { setInterval: begin, clearInterval: end } = win;
  win.setInterval = (...given) => {
    const id = begin.call(win, ...given);
    pending.add(`setInterval ${id}`);
    return id;
  };
  win.clearInterval = (id) => {
    pending.delete(`setInterval ${id}`);
    end.call(win, id);
  };
  for (const name of OBSERVERS) {
    const { prototype } = win[name];
    const { observe, disconnect } = prototype;
    const observing = new Map();
    let nextId = 0;
    prototype.observe = function (...given) {
      if (!observing.has(this)) observing.set(this, ++nextId);
      pending.add(`${name} ${observing.get(this)}`);
      observe.apply(this, given);
    };
    prototype.disconnect = function () {
      pending.delete(`${name} ${observing.get(this)}`);
      disconnect.call(this);
    };
  }
  return () => [...pending].map((one) => one.split(" ")[0]).sort();
}
