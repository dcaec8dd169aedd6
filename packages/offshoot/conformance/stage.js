import { until } from "./expect.js";
import { eraseTraces } from "./traces.js";
import { watchPage } from "./watch/watch-page.js";

/**
 * Creates the place where pages under test are opened: one frame at a time, a new one for each page.
 *
 * @param {Element} place Where the frame stands.
 * @param {object} backend Chosen by `chooseBackend`.
 * @param {(path: string, watch: object) => void} onOpened Told of every document, before anything of the SDK is in it.
 */
export function createStage(place, backend, onOpened) {
  let frame = null;
  let current = null;

  /** Called by the first script of a page under test. */
  function begin(win) {
    current.watch = watchPage(win, { backend, storage: current.storage });
    onOpened(current.path, current.watch);
    current.begin?.(win);
  }

  const loaded = () => new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));

  function close() {
    frame?.remove();
    frame = null;
  }

  /**
   * Opens a page as a new visitor; with `keep` as the one who was there before.
   *
   * @param {string} path From `pages/`, with its query.
   */
  async function open(path, { keep = false, storage = "open", begin: first, arrive } = {}) {
    close();
    if (!keep) await eraseTraces();
    current = { path, storage, begin: first, arrive, watch: null };
    frame = document.createElement("iframe");
    frame.title = "The page under test";
    frame.allow = "clipboard-write";
    frame.src = `pages/${path}`;
    const isLoaded = loaded();
    place.replaceChildren(frame);
    await isLoaded;
    return page;
  }

  const page = {
    get frame() {
      return frame;
    },
    get win() {
      return frame.contentWindow;
    },
    get doc() {
      return frame.contentDocument;
    },
    get watch() {
      return current.watch;
    },
    /** Waits for the referral of the page's script tag, whole. */
    async referral() {
      const { win } = page;
      const coming = new Promise((resolve) => {
        win.offshoot ||= new win.Array();
        win.offshoot.push(resolve);
      });
      let referral;
      coming.then((came) => {
        referral = came;
      });
      await until("the SDK to run the queue", () => referral);
      await referral.ready;
      return referral;
    },
    /** Waits for something in the shadow root of a card. */
    part(card, selector) {
      return until(`${selector} in the ${card} card`, () =>
        page.doc.querySelector(`offshoot-${card}`).shadowRoot.querySelector(selector),
      );
    },
    /** The same visitor loads the page again. */
    async reload() {
      const isLoaded = loaded();
      page.win.location.reload();
      await isLoaded;
      return page;
    },
  };

  return { open, close, begin, arrive: (win) => current.arrive?.(win) };
}
