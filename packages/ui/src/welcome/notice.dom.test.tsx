import { createCode, type Exclusion, type Referral } from "@offshoot/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { type Script, scriptReferral } from "../../tests/scripted-referral.js";
import { mountWelcome } from "../welcome.js";

letEffectsEnd();

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
  localStorage.clear();
});

const [ben, own] = [createCode(), createCode()];
const ana = { status: "valid", advocate: { displayName: "Ana" } } as const;
const at = (code: string) => ({ platform: { url: `https://acme.example/?ref=${code}` } });

async function show(script: Script, prepare: (referral: Referral) => unknown = () => {}) {
  const played = scriptReferral(script);
  await prepare(played.referral);
  stops.push(mountWelcome(document.body, played.referral));
  const host = document.body.lastElementChild as HTMLElement;
  const card = readCard(host);
  await vi.waitUntil(() => !card.isEmpty(), { timeout: 5_000 });
  return { ...played, card, host };
}

describe("welcome card without an offer", () => {
  it("offers to share one's own link, signed in before or after it was opened", async () => {
    const { card, events } = await show(at(own), (one) => one.identify({ id: "ana", code: own }));
    expect(card.title()).toBe("This is your own link");
    expect(card.field()).toBe(`https://acme.example/?ref=${own}.copy`);
    expect(card.buttons()).toEqual(["Copy", "Close"]);
    card.button("Copy").click();
    await vi.waitUntil(() => card.status() !== "");
    expect(events.some(({ type }) => type === "share.completed")).toBe(true);
    card.button("Close").click();
    await vi.waitUntil(() => card.isEmpty());
    localStorage.clear();
    const late = await show({ ...at(own), invitation: ana });
    expect(late.card.title()).toBe("A gift from Ana: 15% off");
    await late.referral.identify({ id: "ana", code: own });
    await vi.waitUntil(() => late.card.title() === "This is your own link");
  });

  it.each<[Exclusion, string]>([
    ["used", "This gift has been used"],
    ["not-new-customer", "This gift is for new customers"],
    ["not-here", "This gift is not available in your country"],
    ["too-young", "This gift has a minimum age"],
  ])("says kindly why it does not hold: %s", async (exclusion, title) => {
    const { card } = await show({ ...at(ben), invitation: { ...ana, exclusion, coupon: "FRIEND15" } });
    expect(card.title()).toBe(title);
    expect(card.text()).not.toMatch(/15|will see/);
    expect(card.field()).toBeUndefined();
  });

  it("names the countries of the program, and nothing else of its rules", async () => {
    const eligibility = { friend: "new", minimumOrder: [], countries: ["DE", "AT"], minimumAge: 18 } as const;
    const invitation = { ...ana, exclusion: "not-here" } as const;
    const { card } = await show({ ...at(ben), invitation, known: { eligibility } });
    expect(card.text()).toContain("Countries: Germany or Austria.");
    expect(card.text()).not.toMatch(/new customers|18/);
  });

  it("offers a link of their own to who cannot take it: theirs, the page's slot, or the way to its invite card", async () => {
    const invitation = { ...ana, exclusion: "not-new-customer" } as const;
    const known = await show({ ...at(ben), invitation }, (one) => one.identify({ id: "ben", code: own }));
    expect(known.card.field()).toContain(own);
    const stranger = await show({ ...at(ben), invitation });
    expect(stranger.card.buttons()).toEqual(["Close"]);
    expect(stranger.host.shadowRoot?.querySelector("slot[name=own-link]")).not.toBeNull();
    const invite = document.createElement("offshoot-invite");
    const scrolled = vi.fn();
    Object.assign(invite, { scrollIntoView: scrolled });
    document.body.prepend(invite);
    const { card } = await show({ ...at(ben), invitation });
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    document.addEventListener("offshoot:open", (event) => event.preventDefault(), { once: true });
    card.button("Get your own link").click();
    expect(scrolled).not.toHaveBeenCalled();
    card.button("Get your own link").click();
    expect(scrolled).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it("keeps the offer of who still counts, and says so, where another link was opened", async () => {
    const ana1 = createCode();
    const { card } = await show({ ...at(ben), invitation: ana }, async (one) => {
      await one.ready;
      await one.redeem(ana1);
    });
    expect(card.title()).toBe("A gift from Ana: 15% off");
    expect(card.text()).toContain("You have opened another invitation as well. The one from Ana still counts.");
    expect(card.text()).not.toContain("will see that you joined");
  });

  it("is not offered a link where the program is closed", async () => {
    const invitation = { ...ana, exclusion: "used" } as const;
    const { card } = await show({ ...at(ben), invitation, known: { closed: "ended" } }, (one) =>
      one.identify({ id: "ben", code: own }),
    );
    expect(card.field()).toBeUndefined();
  });
});
