import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { ANA, BEN, captures, credited, setUpCoreBed } from "./core-bed.js";

const bed = setUpCoreBed();

/** Lets listeners and what they report come to rest. */
const rest = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));

async function step(
  page: Page,
  way: "pushState" | "replaceState" | "hash" | "back" | "forward",
  to = "",
): Promise<void> {
  await page.evaluate(
    ([how, where]) => {
      if (how === "hash") location.hash = where;
      else if (how === "back" || how === "forward") history[how]();
      else history[how](null, "", where);
    },
    [way, to] as const,
  );
  await rest(page);
}

/** How `history` looks to a page: which of its properties are its own, and whether its functions are the browser's. */
const historyLooks = (page: Page) =>
  page.evaluate(() => ({
    own: Object.getOwnPropertyNames(history),
    native: [history.pushState, history.replaceState].map((method) => `${method}`.includes("[native code]")),
  }));
const UNTOUCHED = { own: [], native: [true, true] };

describe.each(["with the Navigation API", "without the Navigation API"])("%s", (mode) => {
  beforeEach(async () => {
    if (mode.startsWith("with ")) return;
    await bed.context.addInitScript(() => Reflect.deleteProperty(window, "navigation"));
  });
  const open = async (path?: string) => {
    const page = await bed.open(path);
    expect(await page.evaluate(() => "navigation" in window)).toBe(mode.startsWith("with "));
    return page;
  };

  test.each(["pushState", "replaceState", "hash"] as const)("captures once what arrives by %s", async (way) => {
    const page = await open();
    await step(page, way, way === "hash" ? `ref=${ANA}` : `/shoes?ref=${ANA}`);
    expect([await captures(page), await credited(page)]).toEqual([[ANA], ANA]);
    await step(page, "pushState", `/shirts?ref=${ANA}`);
    await step(page, "hash", "top");
    expect(await captures(page)).toEqual([ANA]);
  });

  test("captures a landing once, however the visitor moves back and forth", async () => {
    const page = await open(`/?ref=${ANA}`);
    await step(page, "pushState", "/shoes");
    await step(page, "back");
    await step(page, "forward");
    await step(page, "back");
    expect(await page.evaluate(() => location.search)).toBe(`?ref=${ANA}`);
    const touchedAt = () => page.evaluate(() => window.corePage.referral.attribution()?.last.touchedAt);
    const before = await touchedAt();
    await step(page, "replaceState", `/?ref=${ANA}&colour=red`);
    expect([await captures(page), await touchedAt()]).toEqual([[ANA], before]);
  });

  test("takes two codes for two touches, each once, and the first one keeps the credit", async () => {
    const page = await open(`/?ref=${ANA}`);
    await step(page, "pushState", `/?ref=${BEN}`);
    await step(page, "back");
    await step(page, "forward");
    expect(await captures(page)).toEqual([ANA, BEN]);
    const touches = () =>
      page.evaluate(() =>
        window.corePage.referral.attribution()?.touches.map(({ code, touchedAt }) => [code, touchedAt]),
      );
    const before = await touches();
    expect(before?.map(([code]) => code)).toEqual([ANA, BEN]);
    await step(page, "back");
    expect([await touches(), await credited(page)]).toEqual([before, ANA]);
  });

  test("leaves history as it was found when it is destroyed, and captures nothing any more", async () => {
    const page = await open();
    const isPatched = mode.startsWith("without ");
    expect((await historyLooks(page)).own).toEqual(isPatched ? ["pushState", "replaceState"] : []);
    await page.evaluate(() => window.corePage.referral.destroy());
    expect(await historyLooks(page)).toEqual(UNTOUCHED);
    await step(page, "pushState", `/?ref=${ANA}`);
    expect([await captures(page), await bed.context.cookies()]).toEqual([[], []]);
  });

  test("several referrals on a page hear of every arrival, and end in any order", async () => {
    const page = await open();
    await page.evaluate(async () => {
      const { createReferral, adapter } = window.corePage;
      const second = createReferral({ program: "second", consent: "granted" }, { adapter });
      const third = createReferral({ program: "third", consent: "granted" }, { adapter });
      await Promise.all([second.ready, third.ready]);
      Object.assign(window, { second, third });
    });
    await rest(page);
    await step(page, "pushState", `/?ref=${ANA}`);
    expect(await captures(page)).toEqual([ANA, ANA, ANA]);
    const left = await page.evaluate(async (code) => {
      const { second, third } = window as never as Record<"second" | "third", { destroy(): void }>;
      second.destroy();
      window.corePage.referral.destroy();
      history.pushState(null, "", `/?ref=${code}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      third.destroy();
      return Object.keys(localStorage).filter((key) => localStorage.getItem(key)?.includes(code));
    }, BEN);
    expect(left).toEqual(["_offshoot_third"]);
    expect(await historyLooks(page)).toEqual(UNTOUCHED);
  });
});

test("throws nothing into a page whose router throws, and the router's own error reaches it", async () => {
  await bed.context.addInitScript(() => Reflect.deleteProperty(window, "navigation"));
  const page = await bed.open();
  const thrown = await page.evaluate(() => {
    try {
      history.pushState(() => {}, "", "/?ref=EY41NXYE96C");
    } catch (error) {
      return (error as Error).name;
    }
    return "";
  });
  await rest(page);
  expect([thrown, await captures(page)]).toEqual(["DataCloneError", []]);
});
