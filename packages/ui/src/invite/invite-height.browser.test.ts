import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { PHONE } from "../../tests/open-page.ts";
import type { Script } from "../../tests/scripted-referral.js";
import { useGallery } from "../../tests/use-gallery.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();

const rewards = {
  advocate: { kind: "credit", money: { amount: 2000, currency: "USD" } },
  friend: { kind: "discount", percent: 15 },
  holdDays: 14,
} as const;
const tiers = [{ at: 3, reward: { kind: "access", label: "Early access" } }] as const;
const quote = "My whole office rides now, and on most days the bikes get us there before the bus does.";
const share = { channels: ["native", "copy", "email", "whatsapp", "x", "line", "sms"] } as const;

/** Programs that have more to show, one thing at a time and then all of it. */
const PROGRAMS: Readonly<Record<string, Script>> = {
  basic: {},
  "without anything": { program: { rewards: {}, terms: {} } },
  channels: { program: { share: { channels: [...share.channels] } } },
  tiers: { known: { rewards: { ...rewards, tiers } } },
  "a testimonial": { known: { testimonials: [{ quote, name: "Mara", rating: 5 }] } },
  everything: {
    program: {
      share: { channels: [...share.channels] },
      terms: { url: "https://acme.example/terms", summary: "One reward for each friend who orders." },
      words: { "invite.title": "Give somebody you like {reward} off whatever they order first" },
    },
    known: { rewards: { ...rewards, tiers }, testimonials: [{ quote, name: "Mara" }] },
  },
};
const PLACES: Readonly<Record<string, BrowserContextOptions>> = {
  phone: PHONE,
  narrow: { viewport: { width: 400, height: 800 } },
  wide: { viewport: { width: 900, height: 800 } },
};
const css = "main{display:block}main>div>*{max-width:none!important}";

describe.each(Object.keys(PLACES))("the height of the invite card in a %s place", (place) => {
  it.each(Object.keys(PROGRAMS))("stays while the rest of it comes, and once the link is copied: %s", async (name) => {
    const context = { ...PLACES[place], permissions: ["clipboard-read", "clipboard-write"] };
    const page = await open({ names: [], css, context });
    const heights = await page.evaluate(
      async ([script, isPhone]) => {
        if (isPhone) Object.defineProperty(navigator, "share", { configurable: true, value: async () => {} });
        const { referral } = gallery.scriptReferral(script);
        await referral.identify({ id: "ana" });
        const box = document.createElement("div");
        document.querySelector("main")?.append(box);
        const found = new Set<number>();
        new ResizeObserver(() => found.add(box.offsetHeight)).observe(box);
        gallery.mountInvite(box, referral);
        await gallery.settle();
        const copy = box.firstElementChild?.shadowRoot?.querySelector<HTMLElement>("[part=copy]");
        copy?.click();
        await gallery.settle();
        return [...found].filter((height) => height > 0);
      },
      [PROGRAMS[name] ?? {}, place === "phone"] as const,
    );
    expect(heights).toHaveLength(1);
    expect(heights[0]).toBeGreaterThan(100);
    await page.context().close();
  });

  it("is the same before the program is known, before all of it is read, and for who is not signed in", async () => {
    const page = await open({ names: [], css, ...(PLACES[place] && { context: PLACES[place] }) });
    const heights = await page.evaluate(async (isPhone) => {
      if (isPhone) Object.defineProperty(navigator, "share", { configurable: true, value: async () => {} });
      gallery.defineElements({ referral: new Promise<never>(() => {}) });
      const element = document.createElement("offshoot-invite") as HTMLElement & { referral: unknown };
      document.querySelector("main")?.append(element);
      const measure = async () => {
        await gallery.settle();
        return element.offsetHeight;
      };
      const unknown = await measure();
      const { referral } = gallery.scriptReferral({});
      await referral.ready;
      const $state = referral.$state as unknown as { get(): object; set(state: object): void };
      $state.set({ ...$state.get(), isWhole: false });
      element.referral = referral;
      const unread = await measure();
      $state.set({ ...$state.get(), isWhole: true });
      const signedOut = await measure();
      await referral.identify({ id: "ana" });
      return [unknown, unread, signedOut, await measure()];
    }, place === "phone");
    expect(new Set(heights).size, `${heights}`).toBe(1);
    await page.context().close();
  });
});

it("shows whoever has no link yet, dimmed and out of reach, the channels in the places that they will have", async () => {
  const page = await open({ names: [], css, ...(PLACES.narrow && { context: PLACES.narrow }) });
  const [before, after, reach] = await page.evaluate(async (script) => {
    const { referral } = gallery.scriptReferral(script);
    const box = document.createElement("div");
    document.querySelector("main")?.append(box);
    gallery.mountInvite(box, referral);
    await gallery.settle();
    const root = box.firstElementChild?.shadowRoot as ShadowRoot;
    const look = () =>
      [...root.querySelectorAll<HTMLElement>(".channels:not(#rest) .tile")].map((tile) => {
        const { left, top, width, height } = tile.getBoundingClientRect();
        return [tile.textContent, ...[left, top, width, height].map(Math.round)];
      });
    const later = root.querySelector(".later") as HTMLElement;
    const isDim = [...later.querySelectorAll("svg")].every((icon) => Number(getComputedStyle(icon).opacity) < 0.6);
    const out = [later.ariaHidden, later.querySelectorAll("a,button,[tabindex]").length, isDim];
    const guest = look();
    await referral.identify({ id: "ana" });
    await gallery.settle();
    return [guest, look(), [...out, root.querySelector(".later")]] as const;
  }, PROGRAMS.channels ?? {});
  expect(before.map(([name]) => name)).toEqual(["Email", "WhatsApp", "X", "More"]);
  expect(after).toEqual(before);
  expect(reach).toEqual(["true", 0, true, null]);
  await page.context().close();
});

describe("the invite card in the narrowest places", () => {
  it("lays channels out in two columns, each name on one line", async () => {
    const page = await open({
      names: ["invite channels"],
      css: "main{display:block;width:230px;padding:0}",
      context: { viewport: { width: 240, height: 900 } },
    });
    const tiles = page.locator(".tile:visible");
    await expect.poll(() => tiles.count()).toBe(4);
    const boxes = await tiles.evaluateAll((all) =>
      all.map((tile) => {
        const { left, width, height } = tile.getBoundingClientRect();
        const name = tile.querySelector("span") as Element;
        return { left, width, height, lines: name.getClientRects().length, fits: tile.scrollWidth <= tile.clientWidth };
      }),
    );
    expect(new Set(boxes.map(({ left }) => left)).size).toBe(2);
    for (const { height, fits, lines } of boxes) {
      expect(height).toBeGreaterThanOrEqual(44);
      expect(fits).toBe(true);
      expect(lines).toBe(1);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(240);
    await page.context().close();
  });

  it("gives every channel four to a row on a phone, at least as large as a thumb", async () => {
    const page = await open({ names: ["invite channels"], context: PHONE });
    await page.getByRole("button", { name: "More" }).tap();
    const boxes = await page.locator(".tile:visible").evaluateAll((all) =>
      all.map((tile) => {
        const { offsetTop: top, offsetWidth: width, offsetHeight: height } = tile as HTMLElement;
        return { top, width, height };
      }),
    );
    expect(boxes.filter(({ top }) => top === boxes[0]?.top)).toHaveLength(4);
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
    await page.context().close();
  });
});
