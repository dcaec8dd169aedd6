import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { CARD, CHUNKS, html, TAG, useLoader } from "./use-loader.ts";

const bed = useLoader();
const card = () => bed.page.getByRole("textbox", { name: "Your link" });

afterEach(() => expect(bed.errors).toEqual([]));

/** Shortens the longer waits of the page. */
const hurry = () =>
  bed.context.addInitScript(() => {
    const { setTimeout: wait } = window;
    const waits: number[] = [];
    Reflect.set(window, "waits", waits);
    window.setTimeout = ((run: () => void, ms = 0) => {
      if (ms >= 1000) waits.push(ms);
      return wait(run, ms > 1000 ? 20 : ms);
    }) as typeof setTimeout;
  });

describe("a part that does not come", () => {
  test.each(["boot", "invite"])(
    "is fetched again: the %s chunk comes with the third try, in one copy",
    async (name) => {
      let tries = 0;
      await hurry();
      await bed.context.route(new RegExp(`/offshoot\\.${name}\\.`), (route) => {
        tries += 1;
        return tries < 3 ? route.abort() : route.continue();
      });
      await bed.open({ "/": html(TAG + CARD) });
      await card().waitFor();
      await expect.poll(() => bed.asked("rest")).toBe(1);
      expect([tries, bed.asked(name), bed.warnings]).toEqual([3, 1, []]);
    },
  );

  test("a document that does not come is asked for again", async () => {
    let tries = 0;
    await hurry();
    await bed.context.route("**/program.json", (route) => {
      tries += 1;
      return tries < 3 ? route.abort() : route.continue();
    });
    await bed.open({ "/": html(TAG + CARD) });
    await card().waitFor();
    expect(bed.warnings).toEqual([]);
  });

  test("is let be after four tries with growing waits: one sentence, an unharmed page, and the calls wait for the next page", async () => {
    await hurry();
    const asks: string[] = [];
    await bed.context.route(CHUNKS, (route) => {
      asks.push(new URL(route.request().url()).pathname.split(".")[1] ?? "");
      return route.abort();
    });
    await bed.open({
      "/": html(
        `<p>host</p>${TAG.replace("data-", 'data-consent="granted" data-')}${CARD}<offshoot-reward></offshoot-reward>`,
      ),
    });
    await bed.page.evaluate(() => window.offshoot?.push(["convert", { orderId: "1042" }]));
    await expect
      .poll(() => bed.warnings)
      .toEqual([expect.stringContaining("Failed to fetch dynamically imported module")]);
    await expect.poll(() => asks.toSorted()).toEqual(["boot", "invite", "rest"].flatMap((name) => Array(4).fill(name)));
    expect(
      await bed.page.evaluate(() =>
        Reflect.get(window, "waits")
          .slice()
          .sort((a: number, b: number) => a - b),
      ),
    ).toEqual([1000, 4000, 16_000].flatMap((ms) => [ms, ms, ms]));
    await bed.page.getByText("host").waitFor();
    expect(bed.warnings).toHaveLength(1);

    await bed.context.unroute(CHUNKS);
    await bed.page.reload();
    await expect.poll(bed.types).toContain("conversion.completed");
  });

  test("a slow one holds nothing up: the card takes its place when it comes", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await bed.context.route(/\/offshoot\.boot\./, async (route) => {
      await held;
      await route.continue();
    });
    await bed.open({ "/": html(`${TAG}${CARD}<button>host</button>`) });
    await bed.page.waitForLoadState("load");
    await bed.page.getByRole("button", { name: "host" }).click();
    release();
    await card().waitFor();
  });
});

test("no other file imports the loader, whose address may have a query", () => {
  const dist = new URL("../dist/", import.meta.url);
  const chunks = readdirSync(dist).filter((name) => /^offshoot\.\w[\w-]*\.\w+\.js$/.test(name));
  expect(chunks.length).toBeGreaterThan(20);
  for (const name of chunks)
    expect([name, readFileSync(new URL(name, dist), "utf8")]).toEqual([
      name,
      expect.not.stringContaining("./offshoot.js"),
    ]);
});
