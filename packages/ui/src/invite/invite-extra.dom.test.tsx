import type { ResolvedProgram, Summary } from "@offshoot/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { type Script, scriptReferral } from "../../tests/scripted-referral.js";
import { EMPTY_SUMMARY, TIER_SUMMARY, TIERS } from "../../tests/summaries.js";
import { mountInvite } from "../invite.js";

letEffectsEnd();
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const CHANNELS = ["native", "copy", "whatsapp", "pinterest", "email", "qr", "x", "mastodon"] as const;
const rewards: ResolvedProgram["rewards"] = {
  advocate: { kind: "points", points: 500, label: "points" },
  friend: { kind: "revenue-share", percent: 5 },
  holdDays: 14,
};

async function show(script: Script) {
  const played = scriptReferral({ advocate: "ana", ...script });
  stops.push(mountInvite(document.body, played.referral));
  const host = document.body.lastElementChild as HTMLElement;
  await played.referral.ready;
  return { ...played, host, root: () => host.shadowRoot as ShadowRoot, card: readCard(host) };
}

const namesOf = (root: ShadowRoot) =>
  Array.from(root.querySelectorAll("[part=channel],[part=more]"), ({ textContent }) => textContent);

describe("channels of the invite card", () => {
  it("stand in the program's order, three and More, without those that cannot work here", async () => {
    const { root, card } = await show({ program: { share: { channels: [...CHANNELS] } } });
    await vi.waitUntil(() => card.buttons().includes("More"));
    expect(namesOf(root())).toEqual(["WhatsApp", "Email", "QR code", "More", "X", "Mastodon"]);
    const more = card.button("More");
    const rest = root().getElementById(more.getAttribute("aria-controls") ?? "");
    expect(rest?.hidden).toBe(true);
    more.click();
    await vi.waitUntil(() => more.getAttribute("aria-expanded") === "true");
    expect(rest?.hidden).toBe(false);
  });

  it("say what is opened before it is, and stay where the page prevents it", async () => {
    const { root, host, referral, events } = await show({ program: { share: { channels: [...CHANNELS] } } });
    await vi.waitUntil(() => namesOf(root()).length > 0);
    const link = root().querySelector("a[part=channel]") as HTMLAnchorElement;
    const details: unknown[] = [];
    host.addEventListener("offshoot:share", (event) => details.push((event as CustomEvent).detail));
    const click = () => {
      const event = new MouseEvent("click", { bubbles: true, cancelable: true });
      link.addEventListener("click", (heard) => heard.preventDefault(), { once: true });
      link.dispatchEvent(event);
    };
    click();
    expect(details).toEqual([{ channel: "whatsapp", link: referral.link({ channel: "whatsapp" }) }]);
    await vi.waitUntil(() => events.some(({ type }) => type === "share.started"));
    await vi.waitUntil(() => readCard(host).status() === "Your link was handed over.");
    host.addEventListener("offshoot:share", (event) => event.preventDefault());
    const before = events.length;
    click();
    await new Promise((done) => setTimeout(done, 50));
    expect(events.slice(before).map(({ type }) => type)).toEqual([]);
  });

  it("ask for the reader's own Mastodon server, and say what is no server", async () => {
    const { root, card } = await show({ program: { share: { channels: ["mastodon"] } } });
    await vi.waitUntil(() => card.buttons().includes("Mastodon"));
    card.button("Mastodon").click();
    await vi.waitUntil(() => root().getElementById("instance"));
    const field = root().getElementById("instance") as HTMLInputElement;
    expect(root().activeElement).toBe(field);
    const type = (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    type("nowhere");
    await vi.waitUntil(() => card.buttons().includes("Open"));
    card.button("Open").click();
    await vi.waitUntil(() => field.getAttribute("aria-invalid") === "true");
    expect(card.text()).toContain("That is no address of a server.");
    type("mastodon.social");
    await vi.waitUntil(() => root().querySelector(".row a"));
    expect(root().querySelector(".row a")?.getAttribute("href")).toMatch(/^https:\/\/mastodon\.social\/share\?text=/);
  });

  it("carry their name beside an icon, and say which they are to who styles them", async () => {
    const { root } = await show({ program: { share: { channels: ["whatsapp", "email", "linkedin", "qr"] } } });
    await vi.waitUntil(() => namesOf(root()).length === 4);
    const tiles = Array.from(root().querySelectorAll<HTMLElement>("[part=channel]"));
    expect(tiles.map(({ dataset }) => dataset.channel)).toEqual(["whatsapp", "email", "linkedin", "qr"]);
    for (const tile of tiles) {
      expect(tile.querySelector("path")?.getAttribute("d"), tile.textContent ?? "").toMatch(/^M/i);
      expect(tile.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
    }
    expect(tiles.map((tile) => tile.querySelector("svg.mark") !== null)).toEqual([true, false, false, false]);
  });

  it("are not fetched by a program without them", async () => {
    const { root } = await show({});
    await vi.waitUntil(() => root().querySelector(".foot button"));
    expect(root().querySelector(".channels")).toBeNull();
  });
});

describe("the way to the next tier", () => {
  const withTiers = { ...rewards, tiers: TIERS };
  const say = async (tier: Summary["tier"]) => {
    const summary = { ...TIER_SUMMARY, tier } as Summary;
    const { root } = await show({ known: { rewards: withTiers }, summary });
    await vi.waitUntil(() => root().querySelector("[part=tier]")?.textContent?.includes(" of "));
    return root()
      .querySelector("[part=tier]")
      ?.textContent?.replace(/[\u2068\u2069]/g, "");
  };

  it("is said in words, with the count, the tier and its reward", async () => {
    expect(await say({ count: 2, reached: null, next: TIERS[0] })).toBe("2 of 3 friends, then Early access");
    expect(await say({ count: 4, reached: TIERS[0], next: TIERS[1] })).toBe("4 of 5 friends, then $25");
    expect(await say({ count: 9, reached: TIERS[1], next: null })).toBe("5 of 5 friends: $25");
  });

  it("claims no count that nobody knows", async () => {
    const { root } = await show({ known: { rewards: withTiers }, summary: "down" });
    await vi.waitUntil(() => root().querySelector("[part=tier]"));
    expect(
      root()
        .querySelector("[part=tier]")
        ?.textContent?.replace(/[\u2068\u2069]/g, ""),
    ).toBe("For 3 friends: Early access");
  });
});

describe("a program that is closed", () => {
  it("draws nothing before it begins and for whom it is not rolled out", async () => {
    for (const closed of ["rollout", "upcoming"] as const) {
      const { card } = await show({ known: { closed } });
      await new Promise((done) => setTimeout(done, 50));
      expect(card.isEmpty()).toBe(true);
    }
  });

  it("says that it has ended, or that all has been given out, in place of the offer", async () => {
    const ended = await show({ known: { closed: "ended" } });
    await vi.waitUntil(() => ended.card.title() === "This program has ended");
    expect(ended.card.text()).toContain("Friends who have already opened your link still count.");
    expect(ended.card.buttons()).toEqual([]);
    const budget = await show({ summary: { ...EMPTY_SUMMARY, closed: "budget" } });
    await budget.referral.summary();
    await vi.waitUntil(() => budget.card.title() === "All rewards have been given out");
  });
});

describe("a program that is closed to a stranger", () => {
  it("does not speak of a link or of rewards that they do not have", async () => {
    for (const closed of ["ended", "budget"] as const) {
      const { referral } = scriptReferral({ known: { closed } });
      stops.push(mountInvite(document.body, referral));
      const card = readCard(document.body.lastElementChild as HTMLElement);
      await vi.waitUntil(() => card.title() !== "");
      expect(card.text()).not.toMatch(/your link|have earned/);
      expect(card.text()).toMatch(closed === "ended" ? /no new invitations/ : /New orders earn nothing/);
    }
  });
});

describe("what a program gives", () => {
  it("has a sentence for points and for a part of each order", async () => {
    const { card } = await show({ known: { rewards } });
    await vi.waitUntil(() => card.title() !== "");
    expect(card.title()).toBe("Give a friend 5% of every order");
    expect(card.text()).toContain("You get 500 points after their first order.");
  });

  it("is drawn unseen until the whole document is read, so that its place is the right one", async () => {
    const { card, referral, host } = await show({});
    const $state = referral.$state as unknown as { get(): object; set(state: object): void };
    $state.set({ ...$state.get(), isWhole: false });
    const isHeld = () => host.shadowRoot?.querySelector(".root")?.classList.contains("held");
    await vi.waitUntil(isHeld);
    expect([card.isBusy(), card.title()]).toEqual([false, "Give a friend 15% off"]);
    $state.set({ ...$state.get(), isWhole: true });
    await vi.waitUntil(() => !isHeld());
    expect(card.title()).toBe("Give a friend 15% off");
  });
});
