import { builtInsOf, differences } from "../built-ins.js";
import { expectEqual, expectNone, expectSoon, until, wait } from "../expect.js";
import { lookOfPage } from "../look-of-page.js";

const CARDS = ["invite", "reward", "welcome", "code", "question", "launcher"];
const CYCLES = 100;
/** With these the script tag itself looks out for cards that are added, as long as the page lives. */
const OWN = ["IntersectionObserver", "MutationObserver"];
/** Where an engine has no Navigation API, History is the only way to hear of a page that changes its address itself. */
const HISTORY = /^(?:history|History\.prototype)\.(?:pushState|replaceState)$/;

/** The page is a guest room: it is left as it was found. */
export const leakage = {
  title: "Leakage",
  async judge({ check, stage }) {
    let before;
    const isOwn = (element) => !element.closest("#cards, script");
    const look = (win) => lookOfPage(win, isOwn);
    const globals = (win) => Object.getOwnPropertyNames(win);
    const arrive = (win) => {
      before = { look: look(win), builtIns: builtInsOf(win), globals: globals(win) };
    };
    const page = await stage.open("shop.html?ref=ANA-LIMA", { arrive });
    const { win, doc } = page;
    const place = doc.getElementById("cards");
    const referral = await page.referral();
    const show = () => place.append(...CARDS.map((name) => doc.createElement(`offshoot-${name}`)));
    const isDrawn = () => place.querySelector("offshoot-invite")?.shadowRoot?.querySelector("input");
    show();
    await until("the cards", isDrawn);
    await page.part("launcher", "[part~=launcher]");

    await check("The page has no new global but offshoot", () => {
      const known = new Set([...before.globals, "offshoot"]);
      expectNone(
        globals(win).filter((name) => !known.has(name)),
        "new globals",
      );
    });
    await check("Every built-in function and every on… handler is the page's own while cards stand", () =>
      expectNone(
        differences(before.builtIns, builtInsOf(win)).filter((path) => !HISTORY.test(path)),
        "changed",
      ),
    );
    await check("Head, html, body and the computed style of every element are as before while cards stand", () =>
      expectNone(differences(before.look, look(win)), "changed"),
    );
    await check(`${CYCLES} times all six cards leave no node, listener, timer or observer`, async () => {
      place.replaceChildren();
      const count = () => ({ nodes: doc.querySelectorAll("*").length, listeners: page.watch.listeners() });
      const cycle = async (times) => {
        for (let turn = 0; turn < times; turn += 1) {
          show();
          // Now and then a card has the time to draw itself whole.
          if (turn % 10 === 0) await until("the cards", isDrawn);
          else if (turn % 3 === 0) await wait(0);
          place.replaceChildren();
        }
      };
      // What is fetched once and shared stays.
      await cycle(3);
      await expectSoon(page.watch.timers, OWN, "timers and observers before");
      const first = count();
      await cycle(CYCLES);
      await expectSoon(page.watch.timers, OWN, "timers and observers");
      await expectSoon(count, first, "nodes and listeners");
    });
    await check("The page looks as before when the cards have gone", () =>
      expectNone(differences(before.look, look(win)), "changed"),
    );
    await check("The page keeps its focus and its place while cards come and go", async () => {
      const search = doc.getElementById("search");
      search.focus({ preventScroll: true });
      const at = win.scrollY;
      show();
      await until("the cards", isDrawn);
      place.replaceChildren();
      expectEqual([doc.activeElement.id, win.scrollY], ["search", at], "focus and place");
    });
    await check("destroy() gives back every function, History among them", async () => {
      referral.destroy();
      await expectSoon(() => differences(before.builtIns, builtInsOf(win)), [], "changed");
    });
  },
};
