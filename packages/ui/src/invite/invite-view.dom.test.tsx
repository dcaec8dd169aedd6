import { afterEach, describe, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { type Script, scriptReferral } from "../../tests/scripted-referral.js";
import { mountInvite } from "../invite.js";

letEffectsEnd();

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
});

async function show(script: Script = {}) {
  const played = scriptReferral(script);
  stops.push(mountInvite(document.body, played.referral));
  const host = document.body.lastElementChild as HTMLElement;
  await played.referral.ready;
  if (script.advocate) await vi.waitUntil(() => played.referral.$state.get().advocate);
  await new Promise((done) => setTimeout(done, 20));
  return { ...played, host, card: readCard(host) };
}

describe("invite card", () => {
  it("says what the friend gets, what the advocate gets and when", async () => {
    const { card } = await show({ advocate: "ana" });
    expect(card.title()).toBe("Give a friend 15% off");
    expect(card.text()).toContain("You get $20 after their first order.");
  });

  it("has a headline without rewards", async () => {
    const { card } = await show({ advocate: "ana", program: { rewards: {} } });
    expect(card.title()).toBe("Invite a friend");
  });

  it("shows the whole link that it copies, and says that it did", async () => {
    const { card, platform, referral } = await show({ advocate: "ana" });
    expect(card.field()).toBe(referral.link({ channel: "copy" }));
    card.button("Copy").click();
    await vi.waitUntil(() => card.status());
    expect(platform.copied).toEqual([card.field()]);
    expect(card.status()).toBe("Your link is copied.");
    expect(card.buttons()).toContain("Copy");
  });

  it("says so when copying was refused, and keeps the link selected", async () => {
    const { card, host } = await show({ advocate: "ana", platform: { canCopy: false } });
    card.button("Copy").click();
    await vi.waitUntil(() => card.status());
    expect(card.status()).toContain("did not allow it");
    const field = host.shadowRoot?.querySelector("input");
    await vi.waitUntil(() => host.shadowRoot?.activeElement === field);
    expect(field?.selectionEnd).toBe(field?.value.length);
  });

  it("takes back what it said when the button is left", async () => {
    const { card } = await show({ advocate: "ana" });
    const button = card.button("Copy");
    button.click();
    await vi.waitUntil(() => card.status());
    button.dispatchEvent(new FocusEvent("blur"));
    await vi.waitUntil(() => card.status() === "");
  });

  it("lets the page prevent copying", async () => {
    const { card, host, platform } = await show({ advocate: "ana" });
    const seen: unknown[] = [];
    document.addEventListener("offshoot:copy", (event) => {
      event.preventDefault();
      seen.push((event as CustomEvent).detail, event.target);
    });
    card.button("Copy").click();
    await new Promise((done) => setTimeout(done, 20));
    expect(seen).toEqual([{ channel: "copy", link: card.field() }, host]);
    expect(platform.copied).toEqual([]);
  });

  it("asks a visitor nobody has identified to sign in, with a place for the page's own link", async () => {
    const { card, host, referral } = await show();
    expect(card.text()).toContain("Sign in to get your own link.");
    expect(card.field()).toBeUndefined();
    expect(host.shadowRoot?.querySelector("slot[name=signed-out]")).not.toBeNull();
    await referral.identify({ id: "ana" });
    await vi.waitUntil(() => card.field());
    expect(card.text()).not.toContain("Sign in");
  });

  it("shows the link without a backend to ask", async () => {
    const { card } = await show({ advocate: "ana", summary: "down", invitation: "down" });
    expect(card.field()).toMatch(/^https:\/\/acme\.example\/\?ref=[\dA-Z]{11}\.copy$/);
  });

  it("speaks with the program's words and links to its terms", async () => {
    const { card, host } = await show({
      advocate: "ana",
      program: {
        words: { "invite.title": "Bring somebody: {reward}" },
        terms: { url: "https://acme.example/terms", summary: "New customers only." },
      },
    });
    expect(card.title()).toBe("Bring somebody: 15%");
    expect(card.text()).toContain("New customers only.");
    expect(host.shadowRoot?.querySelector("a")?.href).toBe("https://acme.example/terms");
  });

  it("leaves nothing behind", async () => {
    const { host } = await show({ advocate: "ana" });
    for (const stop of stops.splice(0)) stop();
    expect(host.isConnected).toBe(false);
    expect(host.shadowRoot?.childNodes).toHaveLength(0);
  });
});
