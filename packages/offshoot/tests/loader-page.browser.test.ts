import type { Route } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { CARD, html, TAG, useLoader } from "./use-loader.ts";

const bed = useLoader();
const card = () => bed.page.getByRole("textbox", { name: "Your link" });

afterEach(() => expect(bed.errors).toEqual([]));

describe("the tag", () => {
  const insert = (attributes: Record<string, string>) =>
    bed.page.evaluate((given) => {
      const script = document.createElement("script");
      for (const [name, value] of Object.entries(given)) script.setAttribute(name, value);
      document.head.append(script);
    }, attributes);

  test.each([{ type: "module", src: "/offshoot.js" }, { src: "/offshoot.iife.js" }])(
    "works when a tag manager inserts it late: %o",
    async (file) => {
      await bed.open({ "/": html(CARD) });
      await bed.page.evaluate(() => {
        window.offshoot ||= [];
        window.offshoot.push(["track", "before.all"]);
      });
      await insert({ ...file, async: "", "data-program": "/program.json", "data-advocate-id": "ana" });
      await card().waitFor();
      await expect.poll(bed.types).toContain("before.all");
    },
  );

  test("without data-program says so, and does nothing else", async () => {
    await bed.open({ "/": html(`<p>host</p><script type="module" src="/offshoot.js"></script>${CARD}`) });
    await expect.poll(() => bed.warnings).toEqual(["[offshoot] No script tag with data-program found."]);
    expect(bed.asked("boot")).toBe(0);
  });

  test("takes its name back from a form and a link that have it", async () => {
    await bed.open({ "/": html(`<form name="offshoot"></form><a id="offshoot" href="/">home</a>${TAG}${CARD}`) });
    await card().waitFor();
    await bed.page.evaluate(() => window.offshoot?.push(["track", "after.all"]));
    await expect.poll(bed.types).toContain("after.all");
  });

  test.each([
    ["of its own", ""],
    ["that may store nothing", 'sandbox="allow-scripts"'],
  ])("works in a frame %s", async (_, sandbox) => {
    // To a frame without an origin every file is a foreign one.
    const allow = async (route: Route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
    };
    // What is still under way when the test is over has nobody left to go to.
    await bed.context.route(/\.(js|json)$/, (route) => allow(route).catch(() => {}));
    await bed.open({
      "/": html(`<iframe src="/frame" width="600" height="500" ${sandbox}></iframe>`),
      "/frame": html(TAG + CARD),
    });
    const frame = bed.page.frames()[1];
    await frame?.evaluate(() => window.offshoot?.push(["convert", { orderId: "1042" }]));
    await bed.page.frameLocator("iframe").getByRole("textbox", { name: "Your link" }).waitFor();
    const run = frame?.evaluate(() => new Promise((resolve) => window.offshoot?.push(() => resolve("run"))));
    expect(await run).toBe("run");
  });
});

describe("a page that changes without being loaded", () => {
  /** Keeps a page from being loaded. */
  async function hold(): Promise<() => void> {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await bed.context.route("**/slow.png", async (route) => {
      await held;
      await route.abort();
    });
    return release;
  }

  test("a card appears that is added while the page is still loading, and one that is added at the end", async () => {
    const release = await hold();
    await bed.open({ "/": html(`${TAG}<main></main><img src="/slow.png" alt="">`) }, "/", "commit");
    await bed.page.waitForFunction(() => window.offshoot);
    await bed.page.evaluate((html) => {
      const made = new DOMParser().parseFromString(html, "text/html").body.firstElementChild as Element;
      document.querySelector("main")?.append(made);
    }, CARD);
    await card().waitFor();
    release();
    await bed.page.evaluate(() => document.body.append(document.createElement("offshoot-code")));
    await bed.page.getByRole("textbox", { name: "Code" }).waitFor();
  });

  test("as Turbo does it: cards of the new body are drawn, those of the old one end, and each arrival is captured once", async () => {
    await bed.open({ "/": html(TAG + CARD) }, "/?ref=7KQ2M9XB4TF.copy");
    await card().waitFor();
    const visit = (path: string) =>
      bed.page.evaluate(
        ([address, tag, html]) => {
          const { body } = new DOMParser().parseFromString(
            `<body>${tag}<h1>${address}</h1>${html}</body>`,
            "text/html",
          );
          history.pushState({}, "", address);
          const old = document.querySelector("offshoot-invite");
          document.body.replaceWith(document.adoptNode(body));
          // Scripts of a new body run, as if it had been loaded.
          for (const script of document.body.querySelectorAll("script")) {
            const copy = document.createElement("script");
            for (const { name, value } of script.attributes) copy.setAttribute(name, value);
            script.replaceWith(copy);
          }
          return old?.shadowRoot?.childElementCount ?? 0;
        },
        [path, TAG, CARD] as const,
      );
    for (const path of ["/one?ref=7KQ2M9XB4TF.copy", "/two", "/three?ref=7KQ2M9XB4TF.copy"]) {
      expect(await visit(path)).toBe(0);
      await bed.page.getByRole("heading", { name: path }).waitFor();
      await card().waitFor();
      expect(await card().count()).toBe(1);
    }
    await expect.poll(() => bed.site.events.some(({ type }) => type === "touch.captured")).toBe(true);
    await bed.page.evaluate(
      () => new Promise<void>((resolve) => window.offshoot?.push((referral) => void referral.flush().then(resolve))),
    );
    expect(bed.site.events.filter(({ type }) => type === "touch.captured")).toHaveLength(1);
    expect(bed.warnings).toEqual([]);
  });
});
