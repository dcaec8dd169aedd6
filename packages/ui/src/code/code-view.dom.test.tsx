import { createCode, type Invitation, type RedeemOutcome } from "@offshoot/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { type Script, scriptReferral } from "../../tests/scripted-referral.js";
import { mountCode } from "../code.js";

letEffectsEnd();

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
});

const code = createCode();
const fromAna = { status: "valid", advocate: { displayName: "Ana" } } as const;

async function show(script: Script = {}, place: Element = document.body) {
  const played = scriptReferral(script);
  stops.push(mountCode(place, played.referral));
  const host = place.lastElementChild as HTMLElement;
  const root = host.shadowRoot as ShadowRoot;
  await played.referral.ready;
  await vi.waitUntil(() => root.querySelector("input"));
  const field = () => root.querySelector("input") as HTMLInputElement;
  const card = readCard(host);
  const name = () => root.querySelector(".now")?.textContent;
  return {
    ...played,
    card,
    root,
    field,
    name,
    type(text: string) {
      field().value = text;
      field().dispatchEvent(new Event("input", { bubbles: true }));
    },
    press: () => root.querySelector("button")?.click(),
    key: (key: string) =>
      field().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, composed: true })),
    said: () => vi.waitUntil(() => card.status() !== "" && name() !== "Checking…"),
  };
}

/** Hears what the page is told. */
function hear(...types: string[]) {
  const heard: [string, unknown][] = [];
  for (const type of types) {
    const listen = (event: Event) => heard.push([event.type, (event as CustomEvent).detail]);
    document.addEventListener(type, listen);
    stops.push(() => document.removeEventListener(type, listen));
  }
  return heard;
}

describe("field for a code", () => {
  it("applies what a friend types, says what they get and until when, and tells the page", async () => {
    const heard = hear("offshoot:apply");
    const { field, type, press, name, said, card, referral } = await show({
      invitation: { ...fromAna, coupon: "FRIEND15", expiresAt: "2031-12-12T12:00:00.000Z" },
    });
    let go = () => {};
    const waiting = new Promise<void>((done) => {
      go = done;
    });
    const { redeem } = referral;
    Object.assign(referral, { redeem: async (text: string) => waiting.then(() => redeem(text)) });
    type(` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)} `);
    press();
    await vi.waitUntil(() => name() === "Checking…");
    expect(field().readOnly).toBe(true);
    go();
    await said();
    expect(card.status()).toBe(
      "A gift from Ana: 15% off Enter FRIEND15 as your discount code. Valid until December 12, 2031.",
    );
    expect([field().value, field().readOnly, name()]).toEqual([code, true, "Change"]);
    expect(heard).toEqual([["offshoot:apply", { code, outcome: "applied", coupon: "FRIEND15" }]]);
  });

  it.each<[RedeemOutcome, RegExp]>([
    ["unknown", /not known here/],
    ["ended", /has ended/],
    ["own", /your own code/],
    ["not-eligible", /does not hold for you/],
  ])("says that a code is %s, and keeps what was typed", async (outcome, sentence) => {
    const { field, type, press, said, card, referral, root } = await show();
    Object.assign(referral, { redeem: async () => outcome });
    const heard = hear("offshoot:apply");
    type("Summer Fair");
    press();
    await said();
    expect(card.status()).toMatch(sentence);
    expect([field().value, field().readOnly, field().getAttribute("aria-invalid")]).toEqual([
      "Summer Fair",
      false,
      "true",
    ]);
    const described = field().getAttribute("aria-describedby") ?? "";
    expect(root.getElementById(described)?.textContent).toMatch(sentence);
    expect(heard).toEqual([["offshoot:apply", { code: "Summer Fair", outcome }]]);
    type("Summer Fai");
    await vi.waitUntil(() => card.status() === "");
    expect(field().getAttribute("aria-invalid")).toBe("false");
  });

  it("keeps a code that nobody can check, and says so", async () => {
    const { field, type, press, said, card, name } = await show({ invitation: "down" });
    type("summer-fair");
    press();
    await said();
    expect(card.status()).toBe("The code is kept, and checked with your order.");
    expect([field().value, name(), field().getAttribute("aria-invalid")]).toEqual(["SUMMER-FAIR", "Change", "false"]);
  });

  it("lets one that counts be changed, and gives it back by Escape", async () => {
    const { field, press, card, name, type, key, said, root } = await show({
      platform: { url: `https://acme.example/?ref=${code}` },
      invitation: fromAna,
    });
    await said();
    expect([field().value, name()]).toEqual([code, "Change"]);
    press();
    await vi.waitUntil(() => name() === "Apply");
    expect([field().value, field().readOnly, root.activeElement === field()]).toEqual([code, false, true]);
    expect(card.status()).toBe("");
    type("");
    key("Escape");
    await vi.waitUntil(() => name() === "Change");
    expect(field().value).toBe(code);
    const other = createCode();
    press();
    await vi.waitUntil(() => name() === "Apply");
    type(other);
    press();
    await vi.waitUntil(() => name() === "Change");
    expect(field().value).toBe(other);
  });

  it("asks for a code where there is none, and asks nobody about it", async () => {
    const { press, said, card, referral, root } = await show();
    const redeem = vi.spyOn(referral, "redeem");
    press();
    await said();
    expect(card.status()).toBe("Type the code that you were given.");
    expect(redeem).not.toHaveBeenCalled();
    expect(root.querySelector("input")?.getAttribute("aria-invalid")).toBe("true");
  });

  it("is sent by Enter, once, and never sends or tells the form around it", async () => {
    const form = document.createElement("form");
    const sent = vi.fn((event: Event) => event.preventDefault());
    const keys = vi.fn();
    form.addEventListener("submit", sent);
    form.addEventListener("keydown", keys);
    document.body.append(form);
    const { type, key, said, referral } = await show({ invitation: fromAna }, form);
    const redeem = vi.spyOn(referral, "redeem");
    type(code);
    await new Promise((done) => setTimeout(done, 20));
    expect(key("Enter")).toBe(false);
    key("Enter");
    await said();
    expect(redeem).toHaveBeenCalledOnce();
    expect([sent.mock.calls, keys.mock.calls]).toEqual([[], []]);
    expect(key("a")).toBe(true);
    expect(keys).toHaveBeenCalledOnce();
  });

  it("has the shop apply it by the program's event, unless the page prevents it", async () => {
    const invitation: Invitation = {
      ...fromAna,
      coupon: "FRIEND15",
      reward: { kind: "discount", percent: 15, applyEvent: "acme:discount" },
    };
    const heard = hear("acme:discount");
    const first = await show({ invitation });
    first.type(code);
    first.press();
    await first.said();
    expect(heard).toEqual([["acme:discount", { coupon: "FRIEND15" }]]);
    expect(first.card.status()).not.toContain("discount code");
    document.addEventListener("offshoot:apply", (event) => event.preventDefault(), { once: true });
    const second = await show({ invitation });
    second.type(code);
    second.press();
    await second.said();
    expect(heard).toHaveLength(1);
  });

  it("stands empty for a code that any site may have appended, and for an offer that does not hold", async () => {
    const settle = () => new Promise((done) => setTimeout(done, 50));
    const stranger = await show({ platform: { url: "https://acme.example/?ref=producthunt" }, invitation: "down" });
    await settle();
    expect([stranger.field().value, stranger.card.status()]).toEqual(["", ""]);
    const excluded = await show({
      platform: { url: `https://acme.example/?ref=${code}` },
      invitation: { ...fromAna, exclusion: "used" },
    });
    await settle();
    expect([excluded.field().value, excluded.card.status()]).toEqual(["", ""]);
  });

  it("does not take away what somebody is typing when an invitation arrives", async () => {
    let answer = (_: Invitation) => {};
    const slow = new Promise<Invitation>((done) => {
      answer = done;
    });
    const { type, field, referral } = await show({ platform: { url: `https://acme.example/?ref=${code}` } });
    Object.assign(referral, { invitation: () => slow });
    type("SUM");
    answer(fromAna);
    await new Promise((done) => setTimeout(done, 50));
    expect([field().value, field().readOnly]).toEqual(["SUM", false]);
  });
});
