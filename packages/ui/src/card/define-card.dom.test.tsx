import type { Referral } from "@offshoot/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { scriptReferral } from "../../tests/scripted-referral.js";
import { defineElements } from "../define-elements.js";
import type { CardElement } from "./define-card.js";

letEffectsEnd();

const { referral } = scriptReferral({ advocate: "ana" });
const other = scriptReferral({ advocate: "ben", program: { program: "other", rewards: {} } }).referral;

let arrive: (referral: Referral) => void = () => {};
const early = document.createElement("offshoot-invite") as CardElement;
const own = document.createElement("offshoot-invite") as CardElement;
own.referral = other;
document.body.append(early, own);
defineElements({ referral: new Promise<Referral>((resolve) => (arrive = resolve)) });
afterEach(() => document.body.replaceChildren());

const make = (html: Partial<Record<"program" | "lang", string>>) => {
  const element = document.createElement("offshoot-invite") as CardElement;
  for (const [name, value] of Object.entries(html)) element.setAttribute(name, value);
  document.body.append(element);
  return { element, card: readCard(element) };
};

describe("custom elements", () => {
  it("wait quietly for a referral, and use one of their own that was set before they were known", async () => {
    expect(readCard(early).isBusy()).toBe(true);
    await vi.waitUntil(() => readCard(own).title() === "Invite a friend");
    arrive(referral);
    await vi.waitUntil(() => readCard(early).title() === "Give a friend 15% off");
  });

  it("take the program they name, and nobody else's", async () => {
    const right = make({ program: "acme-friends" });
    const wrong = make({ program: "unknown" });
    await vi.waitUntil(() => right.card.title() === "Give a friend 15% off");
    await vi.waitUntil(() => !wrong.card.isBusy());
    expect(wrong.card.isEmpty()).toBe(true);
    wrong.element.referral = other;
    await vi.waitUntil(() => wrong.card.title() === "Invite a friend");
  });

  it("take everything out when they leave the page and come back whole", async () => {
    const { element, card } = make({});
    await vi.waitUntil(() => card.title() === "Give a friend 15% off");
    element.remove();
    expect(element.shadowRoot?.childNodes).toHaveLength(0);
    document.body.append(element);
    await vi.waitUntil(() => card.title() === "Give a friend 15% off");
  });

  it("follow their lang attribute", async () => {
    const words = { "invite.title": { ar: "أهدِ صديقًا خصم {reward}" } };
    const { element, card } = make({});
    element.referral = scriptReferral({ advocate: "ana", program: { words } }).referral;
    await vi.waitUntil(() => card.title() === "Give a friend 15% off");
    element.setAttribute("lang", "ar");
    await vi.waitUntil(() => card.title().startsWith("أهدِ"));
    expect(element.shadowRoot?.querySelector(".root")?.getAttribute("dir")).toBe("rtl");
  });

  it("may be defined twice", () => {
    expect(() => defineElements({ referral })).not.toThrow();
  });
});
