import { createPersonalisation, type PersonalisationServices } from "../src/personalise/create-personalisation.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import { readDocument } from "../src/program/read-program.js";
import { NOW } from "./start.js";

/** Name of the program's keys. */
export const KEY = "_offshoot_acme";
/** A variant that says something else on the invite card. */
export const words = (text: string) => ({ words: { "invite.title": text } });
/** A variant that promises something else. */
export const price = (percent: number) => ({ rewards: { friend: { kind: "discount", percent } } });
/** Follows the visitor, and gives everybody its second variant. */
export const headline = { key: "headline", variants: [words("a"), words("b")], weights: [0, 1] };
/** Follows the code. */
export const offer = { key: "offer", variants: [price(10), price(20), price(30)] };
/** Follows the visitor, and is seen on the welcome card. */
export const greeting = { key: "greeting", variants: [{}, { words: { "welcome.text": "Hi" } }], weights: [0, 1] };

/** A browser on which one page after another is opened. */
export function openBrowser() {
  const { local, stored } = createMemoryPlatform();
  const who = { now: NOW, code: "ANA-LIMA" as string | undefined, visitor: "v" as string | undefined, traits: {} };
  const open = (document: object, extra: Partial<PersonalisationServices> = {}) =>
    createPersonalisation(readDocument({ program: "acme", ...document }, []), "https://acme.example/", {
      now: () => who.now,
      key: KEY,
      storage: () => (who.visitor ? local : null),
      code: () => who.code,
      visitor: () => who.visitor,
      traits: () => who.traits,
      ...extra,
    });
  return { who, open, stored };
}
