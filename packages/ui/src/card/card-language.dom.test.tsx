import { afterEach, describe, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { type Script, scriptReferral } from "../../tests/scripted-referral.js";
import { mountInvite } from "../invite.js";
import { mountReward } from "../reward.js";
import { loadWords } from "../words/load-words.js";

vi.mock(import("../words/load-words.js"), { spy: true });

letEffectsEnd();

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
  vi.mocked(loadWords).mockReset();
});

/** A card in a part of the page that is in a language. */
function stand(lang: string, script: Script = {}, mount = mountInvite) {
  const { referral } = scriptReferral({ advocate: "ana", ...script });
  const place = document.createElement("div");
  if (lang) place.lang = lang;
  document.body.append(place);
  stops.push(mount(place, referral));
  const host = place.firstElementChild as HTMLElement;
  const root = host.shadowRoot as ShadowRoot;
  return { referral, card: readCard(host), root, box: root.querySelector(".root") as HTMLElement };
}

/** Lets everything that loads beside a card arrive. */
const settle = () => new Promise((done) => setTimeout(done, 100));

const GERMAN = "Schenk Freunden 15 % Rabatt";

describe("the language of a card", () => {
  it("is that of its place, with numbers of the same, and no word of English before it", async () => {
    const { card, box } = stand("de");
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(card.title()));
    observer.observe(box, { childList: true, subtree: true, characterData: true });
    expect(card.isBusy()).toBe(true);
    await vi.waitUntil(() => card.title() === GERMAN);
    observer.disconnect();
    expect(seen.filter((title) => title && title !== GERMAN)).toEqual([]);
    expect(card.text()).toContain("Nach deren erster Bestellung bekommst du 20 $.");
    expect(card.buttons()).toContain("Kopieren");
    expect([box.lang, box.dir]).toEqual(["de", "ltr"]);
  });

  it("is there with the first drawing where it is English", () => {
    const { card, box } = stand("en-GB");
    expect(card.title()).toBe("Give a friend 15% off");
    expect([box.lang, box.getAttribute("dir")]).toEqual(["en-GB", null]);
  });

  it("keeps the region for numbers and days, and reads the language for words", async () => {
    const { card, box } = stand("de-AT");
    await vi.waitUntil(() => card.title());
    expect(card.title()).toBe(GERMAN);
    expect(card.text()).toContain("bekommst du $ 20.");
    expect(box.lang).toBe("de-AT");
  });

  it("is formal where the program asks for it", async () => {
    const { card } = stand("de", { program: { tone: "formal" } });
    await vi.waitUntil(() => card.title());
    expect(card.title()).toBe("Schenken Sie Freunden 15 % Rabatt");
    expect(card.text()).toContain("bekommen Sie");
  });

  it("gives way to the words of a program, key by key", async () => {
    const { card } = stand("de", { program: { words: { "invite.title": { de: "Nimm {reward} mit" } } } });
    await vi.waitUntil(() => card.title());
    expect(card.title()).toBe("Nimm 15 % mit");
    expect(card.buttons()).toContain("Kopieren");
  });

  it("is English, from left to right, where nobody has words in it", async () => {
    const { card, box } = stand("hu");
    await vi.waitUntil(() => card.title());
    expect(card.title()).toBe("Give a friend 15% off");
    expect([box.lang, box.dir]).toEqual(["en", "ltr"]);
    expect(loadWords).not.toHaveBeenCalled();
  });

  it("is one that only the program has words in, in its own direction", async () => {
    const { card, box } = stand("ps", { program: { words: { "invite.title": { ps: "وړیا {reward}" } } } });
    await vi.waitUntil(() => card.title());
    expect(card.title()).toContain("وړیا");
    expect([box.lang, box.dir]).toEqual(["ps", "rtl"]);
  });

  it("is English, whole, where its words cannot be had", async () => {
    vi.mocked(loadWords).mockRejectedValue(new Error("gone"));
    const { card, box } = stand("de");
    await vi.waitUntil(() => card.title());
    expect(card.title()).toBe("Give a friend 15% off");
    expect(card.buttons()).toContain("Copy");
    expect(box.lang).toBe("en");
  });

  it("is not mixed up by words that do not fit their keys", async () => {
    vi.mocked(loadWords).mockResolvedValue([["nur eines"]]);
    const { card } = stand("de");
    await vi.waitUntil(() => card.title());
    expect(card.title()).toBe("Give a friend 15% off");
  });

  it("is fetched for what the card says, and not again for all that happens to it", async () => {
    const { card, referral } = stand("de", { program: { rewards: {} } });
    await vi.waitUntil(() => card.title());
    await settle();
    const count = vi.mocked(loadWords).mock.calls.length;
    referral.consent.grant();
    await referral.summary();
    await settle();
    expect(card.title()).toBe("Lade Freunde ein");
    expect(vi.mocked(loadWords).mock.calls).toHaveLength(count);
    expect(vi.mocked(loadWords).mock.calls.map(([, file]) => file)).not.toContain("reward");
  });

  it("holds for what comes beside a card as well, which waits for its words", async () => {
    const { card, root } = stand("de", { program: { share: { channels: ["copy", "email", "qr"] } } });
    await vi.waitUntil(() => root.querySelector("[part~=channel]"));
    expect(card.buttons()).toContain("QR-Code");
    expect(card.text()).toContain("E-Mail");
  });

  it("holds for the other cards", async () => {
    const { card } = stand("de", { summary: "down" }, mountReward);
    await vi.waitUntil(() => card.buttons().includes("Erneut versuchen"));
    expect(card.title()).toBe("Deine Prämien ließen sich nicht laden");
  });

  it("follows the page", async () => {
    document.documentElement.lang = "en";
    const { card } = stand("");
    await vi.waitUntil(() => card.title() === "Give a friend 15% off");
    await settle();
    document.documentElement.lang = "de";
    await vi.waitUntil(() => card.title() === GERMAN);
    document.documentElement.removeAttribute("lang");
  });
});
