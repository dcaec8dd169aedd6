import { afterEach, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { scriptReferral } from "../../tests/scripted-referral.js";
import { defineInvite } from "../invite.js";

letEffectsEnd();
afterEach(() => document.body.replaceChildren());

it("draws no skeleton before a referral that is here already, and one before a referral that is not", async () => {
  const { referral } = scriptReferral({ advocate: "ana" });
  let promised = Promise.resolve(referral);
  defineInvite({ resolve: () => promised });
  const append = () => {
    const element = document.createElement("offshoot-invite");
    const seen: string[] = [];
    const root = element.attachShadow({ mode: "open" });
    new MutationObserver(() => seen.push(root.querySelector("[aria-busy]") ? "skeleton" : "card")).observe(root, {
      childList: true,
      subtree: true,
    });
    document.body.append(element);
    return { card: readCard(element), seen };
  };
  const early = append();
  await vi.waitUntil(() => early.card.title() === "Give a friend 15% off");
  expect(early.seen).not.toContain("skeleton");
  promised = new Promise((resolve) => setTimeout(resolve, 5, referral));
  const late = append();
  await vi.waitUntil(() => late.card.title() === "Give a friend 15% off");
  expect(late.seen[0]).toBe("skeleton");
});
