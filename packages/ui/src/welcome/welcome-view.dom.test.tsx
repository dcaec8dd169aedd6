import { createCode, createMemoryAdapter, createReferral } from "@offshoot/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { type Script, scriptReferral } from "../../tests/scripted-referral.js";
import { mountWelcome } from "../welcome.js";

letEffectsEnd();
// What a card fetches is here at once.
await Promise.all([import("./welcome-extra.js"), import("./notice-part.js"), import("../invite/quote-part.js")]);

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
  localStorage.clear();
});

const code = createCode();
const arrived = { platform: { url: `https://acme.example/?ref=${code}` } };
const fromAna = { status: "valid", advocate: { displayName: "Ana" } } as const;

function mount(referral: ReturnType<typeof scriptReferral>["referral"]) {
  stops.push(mountWelcome(document.body, referral));
  return readCard(document.body.lastElementChild as HTMLElement);
}

async function show(script: Script) {
  const played = scriptReferral(script);
  const card = mount(played.referral);
  await played.referral.ready;
  await vi.waitUntil(() => played.referral.$state.get().invitation.status !== "idle");
  await new Promise((done) => setTimeout(done, 30));
  return { ...played, card };
}

describe("welcome card", () => {
  it("says from whom, what and how, with the code to copy", async () => {
    const invitation = { ...fromAna, coupon: "FRIEND15", expiresAt: "2031-12-12T12:00:00.000Z" };
    const { card } = await show({ ...arrived, invitation });
    expect(card.title()).toBe("A gift from Ana: 15% off");
    expect(card.text()).toContain("Enter this code at checkout. Valid until December 12, 2031.");
    expect(card.field()).toBe("FRIEND15");
    expect(card.text()).toContain("Ana will see that you joined.");
    expect(card.buttons()).toEqual(["Copy", "Continue on another device", "Close"]);
  });

  it("links to where the shop applies the code, and hands the code over by event otherwise", async () => {
    const reward = { kind: "discount", percent: 15 } as const;
    const applyUrl = "https://acme.example/discount/{coupon}";
    const linked = await show({
      ...arrived,
      invitation: { ...fromAna, coupon: "A B", reward: { ...reward, applyUrl } },
    });
    const link = document.body.lastElementChild?.shadowRoot?.querySelector("a[part=apply]");
    expect(link?.getAttribute("href")).toBe("https://acme.example/discount/A%20B");
    expect(linked.card.text()).toContain("Apply it to your order");
    const invitation = { ...fromAna, coupon: "FRIEND15", reward: { ...reward, applyEvent: "acme:discount" } };
    const { card } = await show({ ...arrived, invitation });
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    const refuse = (event: Event) => event.preventDefault();
    for (const type of ["offshoot:apply", "acme:discount"]) document.addEventListener(type, hear);
    stops.push(() => {
      for (const type of ["offshoot:apply", "acme:discount"]) document.removeEventListener(type, hear);
    });
    document.addEventListener("offshoot:apply", refuse, { once: true });
    card.button("Apply").click();
    expect(heard).toEqual(['offshoot:apply {"coupon":"FRIEND15"}']);
    expect(card.status()).toBe("");
    card.button("Apply").click();
    expect(heard.slice(1)).toEqual(['offshoot:apply {"coupon":"FRIEND15"}', 'acme:discount {"coupon":"FRIEND15"}']);
    await vi.waitUntil(() => card.status() === "The shop has been asked to apply it.");
  });

  it("tells kindly that an invitation has ended, promising nothing", async () => {
    const { card } = await show({ ...arrived, invitation: { status: "ended", coupon: "FRIEND15" } });
    expect(card.title()).toBe("This invitation has ended");
    expect(card.text()).not.toContain("15");
    expect(card.buttons()).toEqual(["Close"]);
    const revoked = await show({ ...arrived, invitation: { status: "revoked", coupon: "FRIEND15" } });
    expect(revoked.card.title()).toBe("This invitation has been withdrawn");
    expect(revoked.card.field()).toBeUndefined();
  });

  it("gives the initial of nobody but who agreed to be named", async () => {
    const initial = () => document.body.lastElementChild?.shadowRoot?.querySelector("[part=initial]")?.textContent;
    await show({ ...arrived, invitation: { status: "ended" } });
    expect(initial()).toBe("");
    await show({ ...arrived, invitation: { ...fromAna, status: "ended" } });
    expect(initial()).toBe("A");
  });

  it("stays where the program is closed: what was promised is kept", async () => {
    const { card } = await show({ ...arrived, invitation: fromAna, known: { closed: "ended" } });
    expect(card.title()).toBe("A gift from Ana: 15% off");
  });

  it("isolates the advocate's name", async () => {
    const { referral } = await show({ ...arrived, invitation: { ...fromAna, advocate: { displayName: "أنا" } } });
    expect(document.body.lastElementChild?.shadowRoot?.querySelector("h2")?.textContent).toContain("\u2068أنا\u2069");
    expect(referral.attribution()).not.toBeNull();
  });

  it("does without a name, and without an answer, for a code the program could have issued", async () => {
    const { card } = await show({ ...arrived, invitation: "down" });
    expect(card.title()).toBe("You have been invited: 15% off");
  });

  it("shows nothing to a visitor nobody invited, or whose code another site appended", async () => {
    const nobody = await show({ invitation: fromAna });
    expect(nobody.card.isEmpty()).toBe(true);
    const unknown = await show({
      platform: { url: "https://acme.example/?ref=producthunt" },
      invitation: { status: "unknown" },
    });
    expect(unknown.card.isEmpty()).toBe(true);
    const unasked = await show({ platform: { url: "https://acme.example/?ref=producthunt" }, invitation: "down" });
    expect(unasked.card.isEmpty()).toBe(true);
  });

  it("stays closed once closed, in this page and in this tab", async () => {
    const { card, referral, events } = await show({ ...arrived, invitation: fromAna });
    card.button("Close").click();
    await vi.waitUntil(() => card.isEmpty());
    expect(events.find(({ type }) => type === "card.closed")?.data).toEqual({ card: "welcome" });
    expect(mount(referral).isEmpty()).toBe(true);
    const later = await show({ ...arrived, invitation: fromAna });
    expect(later.card.isEmpty()).toBe(true);
  });

  it("remembers across tabs once consent is given, what was closed before it included", async () => {
    const pending = await show({ ...arrived, invitation: fromAna, program: { consent: "required" } });
    pending.card.button("Close").click();
    await vi.waitUntil(() => pending.card.isEmpty());
    expect(localStorage).toHaveLength(0);
    expect(mount(pending.referral).isEmpty()).toBe(true);
    await pending.referral.consent.grant();
    await vi.waitUntil(() => localStorage.getItem("_offshoot_acme-friends_closed") === code);
    const later = await show({ ...arrived, invitation: fromAna });
    expect(later.card.isEmpty()).toBe(true);
  });

  it("closes where it was closed in another tab", async () => {
    const { card } = await show({ ...arrived, invitation: fromAna });
    expect(card.isEmpty()).toBe(false);
    localStorage.setItem("_offshoot_acme-friends_closed", `OTHER.${code}`);
    dispatchEvent(new StorageEvent("storage", { key: "_offshoot_acme-friends_closed" }));
    await vi.waitUntil(() => card.isEmpty());
  });

  it("is forgotten with everything else when consent is revoked", async () => {
    history.replaceState(null, "", `/?ref=${code}`);
    const referral = createReferral(
      { program: "acme-friends", consent: "granted", rewards: { friend: { kind: "discount", percent: 15 } } },
      { adapter: createMemoryAdapter() },
    );
    const card = mount(referral);
    await vi.waitUntil(() => !card.isEmpty());
    card.button("Close").click();
    await vi.waitUntil(() => card.isEmpty());
    expect(localStorage.getItem("_offshoot_acme-friends_closed")).toBe(code);
    await referral.consent.revoke();
    expect(Object.keys(localStorage).filter((key) => key.startsWith("_offshoot"))).toEqual(["_offshoot_consent"]);
    expect(card.isEmpty()).toBe(true);
    referral.destroy();
    history.replaceState(null, "", "/");
  });

  it("lets the page keep it open", async () => {
    const { card } = await show({ ...arrived, invitation: fromAna });
    document.body.addEventListener("offshoot:close", (event) => event.preventDefault(), { once: true });
    card.button("Close").click();
    await new Promise((done) => setTimeout(done, 20));
    expect(card.isEmpty()).toBe(false);
  });
});
