import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type PageWatch, watchPage } from "../../../scripts/browser/watch-page.ts";
import type { gallery as Gallery } from "./gallery.js";
import { useGallery } from "./use-gallery.ts";

declare const gallery: typeof Gallery;
declare const galleries: readonly (typeof Gallery)[];
declare const watch: PageWatch;

const stage = useGallery();

/** A page of a shop, which has its own things before any card comes. */
async function openWatched(query = ""): Promise<Page> {
  const page = await (await stage.browser.newContext({ reducedMotion: "reduce" })).newPage();
  await page.addInitScript(watchPage);
  await page.goto(`${stage.served.url}?css=${encodeURIComponent("main{padding:16px}.long{height:3000px}")}${query}`);
  await page.evaluate(() => {
    const part = (name: string, attributes: Record<string, string> = {}) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.querySelector("main")?.append(element);
      return element;
    };
    part("input", { id: "search", "aria-label": "Search" });
    part("button", { id: "buy" }).append("Buy");
    part("p").append("A paragraph of the shop.");
    part("div", { class: "long" });
  });
  return page;
}

/** Everything one could tell a page by, as one text: what stands in it, and how each of its elements is computed to look. */
const lookOfPage = () => {
  const own = Array.from(document.querySelectorAll("html,head,head *,body,main,main>:not(.box),main>:not(.box) *"));
  return JSON.stringify([
    document.head.outerHTML,
    ...[document.documentElement, document.body].map(({ attributes }) =>
      Array.from(attributes, ({ name, value }) => [name, value]),
    ),
    Object.keys(globalThis).sort(),
    document.adoptedStyleSheets.length,
    Array.from(document.styleSheets, ({ cssRules }) => cssRules.length),
    document.title,
    location.href,
    history.length,
    own.map((element) => {
      const style = getComputedStyle(element);
      // How high the page is, and whatever is reckoned from it, is the one thing a card may change.
      return Array.from(style, (name) =>
        /^(height|block-size|perspective-origin|transform-origin)$/.test(name) ? "" : style.getPropertyValue(name),
      );
    }),
  ]);
};

describe("the page around the cards", () => {
  it("looks the same before, during and after, down to every computed style", async () => {
    const page = await openWatched();
    const before = await page.evaluate(lookOfPage);
    const remove = await page.evaluateHandle(async () => {
      const stops = [gallery.show(gallery.names), gallery.showPreviews({ states: ["ready", "rewards", "welcome"] })];
      await gallery.settle();
      return () => {
        for (const stop of stops) stop();
      };
    });
    expect(await page.locator(".box").count()).toBeGreaterThan(20);
    expect(await page.evaluate(lookOfPage)).toBe(before);
    await remove.evaluate((stop) => stop());
    expect(await page.evaluate(lookOfPage)).toBe(before);
    expect(await page.locator("main").evaluate((main) => main.childElementCount)).toBe(5);
    await page.context().close();
  });

  it("keeps its built-in objects: no prototype, history or handler is another afterwards", async () => {
    const page = await openWatched();
    expect(
      await page.evaluate(async () => {
        const remove = gallery.show(gallery.names);
        await gallery.settle();
        const during = watch.changedBuiltIns();
        remove();
        return [...during, ...watch.changedBuiltIns()];
      }),
    ).toEqual([]);
    // The watch would have seen it.
    expect(
      await page.evaluate(() => {
        const { pushState } = history;
        History.prototype.pushState = (...given) => pushState.apply(history, given);
        Reflect.set(globalThis, "onerror", () => {});
        return watch.changedBuiltIns();
      }),
    ).toEqual(expect.arrayContaining(["History.prototype.pushState", "[object Window].onerror"]));
    await page.context().close();
  });

  it("keeps its focus and its place while cards come and go", async () => {
    const page = await openWatched();
    await page.locator("#search").focus();
    await page.evaluate(() => scrollTo(0, 700));
    const place = () => page.evaluate(() => [document.activeElement?.id, scrollY]);
    const before = await place();
    await page.evaluate(async () => {
      watch.moves.splice(0);
      for (let turn = 0; turn < 3; turn += 1) {
        const remove = gallery.show(gallery.names);
        await gallery.settle();
        remove();
      }
    });
    expect(await place()).toEqual(before);
    expect(await page.evaluate(() => watch.moves)).toEqual([]);
    await page.context().close();
  });

  it("hears every key itself, also from inside a card", async () => {
    const page = await openWatched();
    await page.evaluate(async () => {
      gallery.show(["invite channels", "reward full", "welcome code"]);
      await gallery.settle();
      Object.assign(globalThis, { heard: [] });
      document.addEventListener("keydown", (event) => {
        Reflect.get(globalThis, "heard").push(`${event.key}${event.defaultPrevented ? " prevented" : ""}`);
      });
    });
    const keys = ["/", "k", "?", "Escape", "ArrowDown", "Control+k"];
    for (const focus of ["body", "[part=copy]", "button.entry", "[part=close]"]) {
      if (focus === "body") await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      else await page.locator(focus).first().focus();
      for (const key of keys) await page.keyboard.press(key);
    }
    const heard = await page.evaluate(() => Reflect.get(globalThis, "heard") as string[]);
    expect(heard).toEqual(Array(4).fill(["/", "k", "?", "Escape", "ArrowDown", "Control", "k"]).flat());
    await page.context().close();
  });

  it("is left with no node, listener, timer or observer after 100 times of every card", async () => {
    const page = await openWatched();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable");
    const count = async () => {
      await cdp.send("HeapProfiler.collectGarbage");
      const { metrics } = await cdp.send("Performance.getMetrics");
      const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
      return { nodes: of("Nodes"), listeners: of("JSEventListeners") };
    };
    const cycle = (times: number) =>
      page.evaluate(async (turns) => {
        for (let turn = 0; turn < turns; turn += 1) {
          const stops = [gallery.show(gallery.names), gallery.showPreviews({ states: ["ready", "welcome"] })];
          // Now and then a card has the time to draw itself whole.
          await (turn % 10 ? new Promise((done) => setTimeout(done, turn % 4)) : gallery.settle());
          for (const stop of stops) stop();
        }
        await new Promise((done) => setTimeout(done, 700));
      }, times);
    // What is fetched once and shared stays.
    await cycle(5);
    const kept = () => page.evaluate(() => [watch.listeners().toSorted(), watch.observers(), watch.timers()]);
    const [before, first] = [await count(), await kept()];
    await cycle(100);
    expect(await kept()).toEqual(first);
    expect(first).toEqual([expect.any(Array), [], 0]);
    const after = await count();
    expect(after.nodes - before.nodes).toBeLessThan(50);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    expect(await page.locator(".box").count()).toBe(0);
    await page.context().close();
  });

  it("takes two copies of the package side by side", async () => {
    const page = await openWatched("&copies=2");
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    const areTwo = await page.evaluate(async () => {
      for (const copy of galleries) {
        copy.defineElements({ referral: copy.scriptReferral({ advocate: "ana" }).referral });
        copy.show(["invite", "reward full"]);
      }
      document.querySelector("main")?.append(document.createElement("offshoot-invite"));
      await gallery.settle();
      return galleries[0]?.mountInvite !== galleries[1]?.mountInvite;
    });
    expect(areTwo).toBe(true);
    expect(await page.locator(".card").count()).toBe(5);
    expect(await page.locator("offshoot-invite [part=copy]").count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
