import { PREVIEW_STATES, type Referral } from "@offshoot/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { scriptReferral } from "../../tests/scripted-referral.js";
import type { CardElement } from "../card/define-card.js";
import { defineElements } from "../define-elements.js";
import { dressReferral } from "./dressed-referral.js";

letEffectsEnd();
defineElements();
const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
beforeEach(() => void warn.mockClear());
afterEach(() => document.body.replaceChildren());

function show(attributes: Readonly<Record<string, string>>, referral: Referral | null = null, name = "invite") {
  const element = document.createElement(`offshoot-${name}`) as CardElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (referral) element.referral = referral;
  document.body.append(element);
  return { element, card: readCard(element) };
}

describe("preview", () => {
  it("shows a state with made-up data, without a referral and without a request", async () => {
    const fetching = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("asked"));
    const { card, element } = show({ preview: "rewards" }, null, "reward");
    await vi.waitUntil(() => card.text().includes("$20"));
    expect(fetching).not.toHaveBeenCalled();
    element.setAttribute("preview", "empty");
    await vi.waitUntil(() => card.text() !== "" && !card.text().includes("Pending"));
  });

  it("shows the program that the element would show, and nothing that really happened", async () => {
    const { referral, events } = scriptReferral({
      advocate: "ana",
      program: { rewards: { friend: { kind: "discount", percent: 33 } } },
    });
    const { card } = show({ preview: "ready" }, referral);
    await vi.waitUntil(() => card.title() === "Give a friend 33% off");
    expect(card.field()).toContain("EXAMPLE");
    card.button("Copy").click();
    await new Promise((done) => setTimeout(done, 50));
    expect(events.filter(({ type }) => type !== "advocate.identified")).toEqual([]);
  });

  it("is left out where the state is none, which is said", async () => {
    const { referral } = scriptReferral({ advocate: "ana" });
    const { card } = show({ preview: "shiny" }, referral);
    await vi.waitUntil(() => card.title() === "Give a friend 15% off");
    expect(card.field()).not.toContain("EXAMPLE");
    expect(warn.mock.calls.join()).toContain(`expected one of ${PREVIEW_STATES.join(", ")}, got "shiny"`);
  });
});

describe("theme", () => {
  it("is over the program's for that element alone, and follows what else changes", async () => {
    const { referral } = scriptReferral({ advocate: "ana", program: { theme: { tokens: { radius: 30 } } } });
    const dressed = dressReferral(referral, (theme) => ({ ...theme, tokens: { ...theme.tokens, accent: "#ff0000" } }));
    expect(dressed.program.theme.tokens).toEqual({ radius: 30, accent: "#ff0000" });
    expect(referral.program.theme.tokens).toEqual({ radius: 30 });
    expect(dressed.$state.get()).toBe(dressed.$state.get());
    expect(dressed.$state.get().program.theme).toBe(dressed.program.theme);
    const seen: (string | undefined)[] = [];
    const stop = dressed.$state.subscribe(({ advocate, program }) => {
      seen.push(advocate?.id, String(program.theme.tokens.accent));
    });
    const { theme } = dressed.program;
    await referral.identify({ id: "ben" });
    // The same theme is the same object, so that it is compiled once.
    expect(dressed.program.theme).toBe(theme);
    stop();
    await referral.identify({ id: "carla" });
    expect(seen.filter((one) => one === "ben")).not.toEqual([]);
    expect(seen).not.toContain("carla");
    expect(new Set(seen)).not.toContain("undefined");
    expect(await dressed.ready).toBeUndefined();
    expect(dressed.link()).toBe(referral.link());
  });

  it("draws the card as ever where it is none, and says so", async () => {
    const { referral } = scriptReferral({ advocate: "ana" });
    const { card } = show({ theme: "{accent: red}" }, referral);
    await vi.waitUntil(() => card.title() === "Give a friend 15% off");
    expect(warn.mock.calls.join()).toContain("expected the name of a preset, or tokens as JSON");
  });
});
