import { frames } from "./expect.js";

const PATIENCE_MS = 20_000;

/** A check that nobody's hands were there for. */
export class SkippedError extends Error {}

/** Waits until a page hears what a person really did. */
function heard(win, type, fits) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      win.removeEventListener(type, hear, true);
      reject(new SkippedError("nobody did it within 20 s"));
    }, PATIENCE_MS);
    const hear = (event) => {
      if (!event.isTrusted || !fits(event)) return;
      clearTimeout(timer);
      win.removeEventListener(type, hear, true);
      resolve();
    };
    win.addEventListener(type, hear, true);
  });
}

/** Waits until an element has come to where it stays. */
async function stands(win, element) {
  let before = "";
  for (;;) {
    await frames(win);
    const now = JSON.stringify(element.getBoundingClientRect());
    if (now === before) return;
    before = now;
  }
}

/**
 * Asks whoever looks at this page for what no script can do: a real press, a real key. A person reads the words, and a
 * program that drives the browser reads `window.conformance.ask`.
 *
 * @param {object} conformance Holds `ask`, `null` when nothing is wanted.
 * @param {{ say: (words: string | null, rect?: DOMRect) => void }} report Shows the words and where to press.
 */
export function createHands(conformance, report) {
  let nextId = 0;

  async function ask(wish, words, isDone) {
    nextId += 1;
    conformance.ask = { id: nextId, ...wish };
    report.say(words, wish.rect);
    try {
      await isDone;
    } finally {
      conformance.ask = null;
      report.say(null);
    }
  }

  return {
    /** Asks for a press on an element of a page under test. */
    async press(page, element, name) {
      const { win, frame } = page;
      frame.scrollIntoView({ block: "nearest" });
      element.scrollIntoView({ block: "center" });
      await stands(win, element);
      const outer = frame.getBoundingClientRect();
      const { x, y, width, height } = element.getBoundingClientRect();
      const rect = new DOMRect(outer.x + frame.clientLeft + x, outer.y + frame.clientTop + y, width, height);
      const wish = { kind: "press", x: Math.round(rect.x + width / 2), y: Math.round(rect.y + height / 2), rect };
      const isDone = heard(win, "click", (event) => event.composedPath().includes(element));
      await ask(wish, `Press “${name}” in the frame.`, isDone);
    },
    /** Asks for a key, pressed while the page under test has the focus. */
    async key(page, key) {
      const isDone = heard(page.win, "keydown", (event) => event.key === key);
      await ask({ kind: "key", key }, `Press the ${key} key.`, isDone);
    },
  };
}
