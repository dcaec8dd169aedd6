import { createCode } from "@offshoot/core";
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
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "share");
});

const code = createCode();
const LINK = `https://acme.example/?ref=${code}`;

async function show(script: Script = {}) {
  const invitation = { status: "valid", advocate: { displayName: "Ana" } } as const;
  const { referral } = scriptReferral({ platform: { url: LINK }, invitation, ...script });
  stops.push(mountWelcome(document.body, referral));
  const host = document.body.lastElementChild as HTMLElement;
  const card = readCard(host);
  await vi.waitUntil(() => !card.isEmpty(), { timeout: 5_000 });
  const root = host.shadowRoot as ShadowRoot;
  const open = async () => {
    card.button("Continue on another device").click();
    await vi.waitUntil(() => root.querySelector("[part=elsewhere]") !== null, { timeout: 5_000 });
  };
  return { card, root, open };
}

describe("below an offer", () => {
  it("says for whom it is, a whole sentence for each rule of the program, and none about what advocates earn", async () => {
    const eligibility = {
      friend: "new",
      minimumOrder: [{ amount: 3000, currency: "USD" }],
      countries: [],
    } as const;
    const { root } = await show({ known: { eligibility } });
    expect(root.querySelector("[part=rules]")?.textContent).toBe("For new customers only. For orders of $30 or more.");
    expect((await show()).root.querySelector("[part=rules]")).toBeNull();
  });

  it("repeats one customer's word, where the program has one that the reader understands", async () => {
    const testimonials = [
      { quote: { de: "Prima" }, name: "Uli" },
      { quote: "My whole office rides now.", name: "Mara", rating: 5 },
    ];
    const { root } = await show({ known: { testimonials } });
    await vi.waitUntil(() => root.querySelector("[part=testimonial]") !== null, { timeout: 5_000 });
    expect(root.querySelectorAll("[part=testimonial]")).toHaveLength(1);
    expect(root.querySelector("[part=testimonial]")?.textContent).toContain("My whole office rides now.");
  });

  it("opens the way to another device on request: the code of the link, the link, and a way to copy it", async () => {
    const { card, root, open } = await show();
    const button = card.button("Continue on another device");
    expect([button.getAttribute("aria-expanded"), root.querySelector("svg.qr")]).toEqual(["false", null]);
    await open();
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(root.getElementById("elsewhere")?.hidden).toBe(false);
    expect(root.querySelector<HTMLInputElement>("[aria-label='Link to this invitation']")?.value).toBe(LINK);
    await vi.waitUntil(() => (root.querySelector("svg.qr path")?.getAttribute("d") ?? "") !== "", { timeout: 5_000 });
    expect(card.buttons()).not.toContain("Share…");
    const copied = vi.fn(async () => {});
    Object.defineProperty(navigator, "clipboard", { value: { writeText: copied }, configurable: true });
    document.addEventListener("offshoot:copy", (event) => event.preventDefault(), { once: true });
    card.button("Copy").click();
    expect(copied).not.toHaveBeenCalled();
    card.button("Copy").click();
    await vi.waitUntil(
      () => root.querySelector("[part=elsewhere] [role=status]")?.textContent === "The link is copied.",
    );
    expect(copied).toHaveBeenCalledWith(LINK);
    Reflect.deleteProperty(navigator, "clipboard");
    button.click();
    await vi.waitUntil(() => root.querySelector("[part=elsewhere]") === null);
  });

  it("hands the link to the share sheet where there is one; only what really failed is said", async () => {
    const sheet = vi.fn(async (_: ShareData) => {});
    Object.defineProperty(navigator, "share", { value: sheet, configurable: true });
    const { card, root, open } = await show();
    await open();
    const status = () => root.querySelector("[part=elsewhere] [role=status]")?.textContent;
    card.button("Share…").click();
    expect(sheet).toHaveBeenCalledWith({ url: LINK });
    sheet.mockRejectedValueOnce(new DOMException("", "AbortError"));
    card.button("Share…").click();
    await new Promise((done) => setTimeout(done, 20));
    expect(status()).toBe("");
    sheet.mockRejectedValueOnce(new DOMException("", "NotAllowedError"));
    card.button("Share…").click();
    await vi.waitUntil(() => status() !== "");
    expect(status()).toContain("The link is selected");
    expect((root.activeElement as HTMLInputElement).value).toBe(LINK);
  });
});
