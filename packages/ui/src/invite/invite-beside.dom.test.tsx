import type { Joined, ReferralState, ResolvedProgram } from "@offshoot/core";
import type { WritableAtom } from "nanostores";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { type Script, scriptReferral } from "../../tests/scripted-referral.js";
import { mountInvite } from "../invite.js";

letEffectsEnd();
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const rewards: ResolvedProgram["rewards"] = {
  advocate: { kind: "credit", money: { amount: 2000, currency: "USD" } },
  friend: { kind: "discount", percent: 15 },
  holdDays: 14,
};

async function show(script: Script, joinByEmail?: (email: string) => Promise<Joined>) {
  const played = scriptReferral(script);
  if (joinByEmail) {
    const $state = played.referral.$state as WritableAtom<ReferralState>;
    $state.set({ ...$state.get(), canJoin: true });
    Object.assign(played.referral, { joinByEmail });
    // A backend that offers it goes on doing so.
    $state.listen((state) => state.canJoin || $state.set({ ...state, canJoin: true }));
  }
  stops.push(mountInvite(document.body, played.referral));
  const host = document.body.lastElementChild as HTMLElement;
  await played.referral.ready;
  return { ...played, host, root: host.shadowRoot as ShadowRoot, card: readCard(host) };
}

describe("how it works", () => {
  const open = async (script: Script) => {
    const shown = await show({ advocate: "ana", ...script });
    await vi.waitUntil(() => shown.card.buttons().includes("How it works"));
    const button = shown.card.button("How it works");
    expect(button.getAttribute("aria-expanded")).toBe("false");
    button.click();
    await vi.waitUntil(() => shown.root.querySelector("[part=steps]"));
    expect(button.getAttribute("aria-expanded")).toBe("true");
    const panel = shown.root.getElementById(button.getAttribute("aria-controls") ?? "");
    return { ...shown, button, panel, steps: Array.from(panel?.querySelectorAll("li > div") ?? []) };
  };

  it("tells in three steps what the program says, and when a reward is ready", async () => {
    const { steps } = await open({});
    expect(steps.map(({ firstChild }) => firstChild?.textContent)).toEqual([
      "Send your link to a friend.",
      "Your friend orders with it and gets 15% off.",
      "You get $20 after their first order.",
    ]);
    expect(steps[2]?.lastChild?.textContent).toBe(
      "It is ready to use 14 days after the order, which leaves time for returns.",
    );
  });

  it("promises the advocate nothing where they get nothing, and waits for nothing without a hold", async () => {
    const { steps } = await open({ known: { rewards: { ...rewards, advocate: null } } });
    expect(steps).toHaveLength(2);
    const unheld = await open({ known: { rewards: { ...rewards, holdDays: 0 } } });
    expect(unheld.steps[2]?.textContent).toBe("You get $20 after their first order.");
  });

  it("says for whom, and closes again", async () => {
    const eligibility = { friend: "new", minimumOrder: [], countries: [], minimumAge: 18 } as const;
    const { panel, button } = await open({ known: { eligibility } });
    expect(panel?.querySelector(".steps > p")?.textContent).toBe(
      "For new customers only. For friends aged 18 or over.",
    );
    button.click();
    await vi.waitUntil(() => panel?.hidden);
  });

  it("is not offered where nobody gets anything", async () => {
    const { root, card } = await show({ advocate: "ana", program: { rewards: {} } });
    await vi.waitUntil(() => root.querySelector("[part=terms]"));
    expect(card.buttons()).not.toContain("How it works");
  });
});

describe("a customer's word", () => {
  it("is the first that the reader understands, with its stars in words and its name held apart", async () => {
    const testimonials = [
      { quote: { de: "Läuft." }, name: "Jo", rating: 4 },
      { quote: { en: "It just works." }, name: "Mara", rating: 4.5 },
      { quote: "Fine.", name: "Lee" },
    ];
    const { root } = await show({ advocate: "ana", known: { testimonials } });
    await vi.waitUntil(() => root.querySelector("[part=testimonial]"));
    expect(root.querySelectorAll("q")).toHaveLength(1);
    expect(root.querySelector("blockquote")?.textContent).toBe("It just works.");
    expect(root.querySelector("figcaption")?.textContent).toBe("\u2068Mara\u20694.5 of 5");
    expect(root.querySelectorAll(".lit")).toHaveLength(4);
  });

  it("wears no quotation marks of a language that it may not be in", async () => {
    const quotes = [{ quote: "Fine." }, { quote: { en: "It just works." } }];
    for (const [index, quote] of quotes.entries()) {
      const { root } = await show({ advocate: "ana", known: { testimonials: [{ name: "Lee", ...quote }] } });
      await vi.waitUntil(() => root.querySelector("blockquote q"));
      expect(root.querySelector("blockquote p")?.getAttribute("lang")).toBe(["", null][index]);
    }
  });

  it("is none where nobody speaks the reader's language", async () => {
    const { root } = await show({
      advocate: "ana",
      known: { testimonials: [{ quote: { de: "Läuft." }, name: "Jo" }] },
    });
    await vi.waitUntil(() => root.querySelector(".foot button"));
    expect(root.querySelector("q")).toBeNull();
  });
});

describe("a link by email", () => {
  const submit = (root: ShadowRoot, email: string) => {
    const field = root.getElementById("email") as HTMLInputElement;
    field.value = email;
    field.form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    return field;
  };

  it("takes the place of signing in, whose own link stays within reach", async () => {
    const { root, card } = await show({}, async () => ({ status: "unavailable" }));
    await vi.waitUntil(() => root.getElementById("email"));
    expect(root.getElementById("email")?.getAttribute("autocomplete")).toBe("email");
    expect(root.querySelector("label[for=email]")?.textContent).toBe("Your email address");
    expect(card.text()).not.toContain("Sign in to get your own link.");
    expect(root.querySelector(".foot slot[name=signed-out]")).not.toBeNull();
  });

  it("comes at once into the same card, says that it was sent, and keeps the focus", async () => {
    const asked: string[] = [];
    const { root, card, referral } = await show({}, async (email) => {
      asked.push(email);
      await referral.identify({ id: "guest" });
      return { status: "joined" };
    });
    await vi.waitUntil(() => root.getElementById("email"));
    submit(root, " ana@example.com ").focus();
    await vi.waitUntil(() => card.text().includes("We have sent it to your address as well."));
    expect(asked).toEqual(["ana@example.com"]);
    expect(card.field()).toBe(referral.link({ channel: "copy" }));
    await vi.waitUntil(() => root.activeElement?.id === "field");
  });

  it("says at the field what is no address, and at the form that nobody could be asked", async () => {
    let status: Joined["status"] = "invalid";
    const { root } = await show({}, async () => ({ status }));
    await vi.waitUntil(() => root.getElementById("email"));
    const field = submit(root, "ana");
    await vi.waitUntil(() => field.getAttribute("aria-invalid") === "true");
    const said = () => root.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent;
    expect(said()).toBe("That is no email address. It looks like name@example.com.");
    expect(root.activeElement).toBe(field);
    status = "unavailable";
    submit(root, "ana@example.com");
    await vi.waitUntil(() => said() === "Your link could not be made just now. Try again in a moment.");
    expect(field.getAttribute("aria-invalid")).toBe("false");
  });

  it("asks once while an answer is on its way", async () => {
    let asked = 0;
    const { root } = await show({}, () => {
      asked += 1;
      return new Promise<never>(() => {});
    });
    await vi.waitUntil(() => root.getElementById("email"));
    submit(root, "ana@example.com");
    await vi.waitUntil(() => root.querySelector("[aria-disabled=true]"));
    submit(root, "ana@example.com");
    expect(asked).toBe(1);
  });

  it("is said to be sent to nobody who signed in by themselves", async () => {
    const { root, card, referral } = await show({}, async () => ({ status: "unavailable" }));
    await vi.waitUntil(() => root.getElementById("email"));
    await referral.identify({ id: "ana" });
    await vi.waitUntil(() => card.field());
    expect(card.text()).not.toContain("We have sent it");
  });
});
