import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KeyValueStore } from "../src/platform/platform.js";
import { greeting, headline, KEY, offer, openBrowser, price, words } from "./personalise-browser.js";
import { DAY, NOW } from "./start.js";

describe("exposures", () => {
  const experiments = [headline, offer, greeting];

  test("are reported where what they change is seen, once per visitor, experiment and variant", () => {
    const { open } = openBrowser();
    const page = open({ experiments });
    const { experiments: given } = page.evaluate();
    const theOffer = { experiment: "offer", variant: given.offer };
    expect(page.exposures("share")).toEqual([theOffer]);
    expect(page.exposures("invite")).toEqual([{ experiment: "headline", variant: 1 }]);
    expect(page.exposures("invite")).toEqual([]);
    expect(page.exposures("welcome")).toEqual([{ experiment: "greeting", variant: 1 }]);
    const next = open({ experiments });
    for (const place of ["invite", "reward", "welcome", "share"] as const) expect(next.exposures(place)).toEqual([]);
  });

  test.each([
    ["invite", ["headline", "offer"]],
    ["reward", ["offer"]],
    ["welcome", ["offer", "greeting"]],
    ["share", ["offer"]],
  ] as const)("at %s are those of %j", (place, names) => {
    const page = openBrowser().open({ experiments });
    expect(page.exposures(place).map(({ experiment }) => experiment)).toEqual(names);
  });

  test("are reported again for another variant, as with another code", () => {
    const { open, who } = openBrowser();
    const page = open({ experiments: [offer] });
    const codes = Array.from({ length: 40 }, (_, id) => `CODE-${id}`);
    const reported = codes.flatMap((code) => {
      who.code = code;
      page.evaluate();
      return page.exposures("invite").map(({ variant }) => variant);
    });
    expect([...reported].sort()).toEqual([0, 1, 2]);
  });

  test("are neither reported nor written while nothing may be remembered", () => {
    const { open, who, stored } = openBrowser();
    who.visitor = undefined;
    const page = open({ experiments });
    expect(Object.keys(page.evaluate().experiments)).toEqual(["offer"]);
    expect([page.exposures("invite"), page.exposures("share")]).toEqual([[], []]);
    expect(stored.size).toBe(0);
    who.visitor = "v";
    page.evaluate();
    // The offer follows the code, and was the same all the time.
    expect(page.exposures("invite").map(({ experiment }) => experiment)).toEqual(["offer"]);
  });

  test("are written under the program's name only, without anything but names and numbers", () => {
    const { open, stored } = openBrowser();
    open({ experiments: [headline] }).exposures("invite");
    expect([...stored]).toEqual([[`${KEY}_x`, "headline.1"]]);
  });

  test("are reported once a page where the store keeps nothing", () => {
    const full: KeyValueStore = { read: () => null, write: () => false, remove: () => {}, keys: () => [] };
    const page = openBrowser().open({ experiments: [headline] }, { storage: () => full });
    expect([page.exposures("invite").length, page.exposures("invite").length]).toEqual([1, 0]);
  });

  test("are reported anew to whoever grants after a revoke", () => {
    const { open, who, stored } = openBrowser();
    const page = open({ experiments: [headline] });
    page.exposures("invite");
    who.visitor = undefined;
    stored.clear();
    page.evaluate();
    expect(page.exposures("invite")).toEqual([]);
    who.visitor = "w";
    page.evaluate();
    expect(page.exposures("invite")).toEqual([{ experiment: "headline", variant: 1 }]);
  });

  test("forget experiments that the document has no more", () => {
    const { open, stored } = openBrowser();
    stored.set(`${KEY}_x`, "old.1*headline.0");
    open({ experiments: [headline, { ...greeting, variants: [{}, words("c")] }] }).exposures("invite");
    expect(stored.get(`${KEY}_x`)).toBe("headline.0*greeting.1");
  });

  test("survive whatever else was written in their place", { timeout: 60_000 }, () => {
    const anyEntry = fc.constantFrom(
      "headline.0",
      "headline.1",
      "headline.7",
      "headline",
      "__proto__.1",
      ".",
      "headline.1e3",
    );
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(anyEntry).map((entries) => entries.join("*")),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { open, stored } = openBrowser();
        stored.set(`${KEY}_x`, text);
        const page = open({ experiments: [headline] });
        expect([0, 1]).toContain(page.evaluate().experiments.headline);
        expect(page.exposures("invite").length).toBeLessThan(2);
        expect(page.exposures("invite")).toEqual([]);
        expect((stored.get(`${KEY}_x`) ?? "").length).toBeLessThanOrEqual(Math.max(text.length, 40));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what has been seen", () => {
  const now = (weights: readonly number[]) => ({ experiments: [{ ...headline, weights }] });

  test("holds on later pages, whatever becomes of the shares", () => {
    const { open } = openBrowser();
    open(now([0, 1])).exposures("invite");
    expect(open(now([1, 0])).evaluate().experiments).toEqual({ headline: 1 });
  });

  test("was not, where the card was not: then the shares decide anew", () => {
    const { open } = openBrowser();
    open(now([0, 1])).exposures("welcome");
    expect(open(now([1, 0])).evaluate().experiments).toEqual({ headline: 0 });
  });

  test("holds while the page lives, also when the permission ends", () => {
    const { open, who, stored } = openBrowser();
    const page = open(now([0, 1]));
    page.exposures("invite");
    who.visitor = undefined;
    stored.clear();
    expect(page.evaluate().program.words["invite.title"]).toBe("b");
    expect(open(now([0, 1])).evaluate().experiments).toEqual({});
  });
});

describe("a page", () => {
  const segments = [{ key: "pro", when: { plan: "pro" }, set: words("pro") }];

  test("looks again at traits, code and time", () => {
    const { open, who } = openBrowser();
    const boosts = [{ key: "late", from: new Date(NOW + DAY).toISOString(), until: "2040-01-01", set: price(50) }];
    const page = open({ segments, boosts });
    expect(page.evaluate().program.words).toEqual({});
    who.traits = { plan: "pro" };
    expect(page.evaluate().program.words).toEqual({ "invite.title": "pro" });
    who.now += DAY;
    expect(page.evaluate().program.rewards.friend?.percent).toBe(50);
  });

  test("knows whether the visitor is an advocate or invited, where it is told", () => {
    const when = { advocate: true, invited: false };
    const document = { segments: [{ key: "mine", when, set: {} }] };
    const { open } = openBrowser();
    expect(open(document).evaluate().segments).toEqual([]);
    const told = { isAdvocate: () => true, isInvited: () => false };
    expect(open(document, told).evaluate().segments).toEqual(["mine"]);
  });

  test("tags events with what it has found, and with nothing where nothing is", () => {
    const { open, who } = openBrowser();
    const page = open({ segments, experiments: [headline] });
    expect(page.tags()).toEqual({ experiments: { headline: 1 } });
    who.traits = { plan: "pro" };
    page.evaluate();
    expect(page.tags()).toEqual({ experiments: { headline: 1 }, segments: ["pro"] });
    expect(open({}).tags()).toEqual({});
  });

  test("tells what a friend with another code is offered, and stays with its own", () => {
    const { open, who } = openBrowser();
    const page = open({ experiments: [offer] });
    const mine = page.evaluate().program.rewards.friend;
    const offers = Array.from({ length: 30 }, (_, id) => page.offerFor(`CODE-${id}`)?.percent);
    expect(new Set(offers)).toEqual(new Set([10, 20, 30]));
    expect(page.offerFor("ANA-LIMA")).toEqual(mine);
    who.code = "CODE-3";
    expect(page.evaluate().program.rewards.friend?.percent).toBe(offers[3]);
    expect(open({}).offerFor("ANY")).toBeNull();
  });
});
