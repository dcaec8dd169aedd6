import { describe, expect, test } from "vitest";
import type { ResolvedProgram } from "../src/program/resolved-program.js";
import { adLabel, labelAsAd } from "../src/share/ad-label.js";
import { buildMessage, type MessageContext } from "../src/share/message.js";
import { shareMessage } from "../src/share/share-more.js";
import { PROGRAM } from "./share-program.js";

const link = "https://host.example/?ref=ANA";

/** A message's context for a program with these messages. */
function contextOf(
  messages: ResolvedProgram["share"]["messages"],
  extra: Partial<ResolvedProgram> = {},
  rest: Partial<MessageContext> = {},
): MessageContext {
  const program = { ...PROGRAM, share: { ...PROGRAM.share, messages }, ...extra };
  return { program, channel: "whatsapp", link, locale: "en", ...rest };
}
const ofPartner = { kind: "affiliate" } as const;

describe("a message", () => {
  test("comes from the template of its channel, then the default one, then none", () => {
    const messages = { default: { en: "All {link}", de: "Alle {link}" }, x: "X {link}" };
    expect(buildMessage(contextOf(messages, {}, { channel: "x" }))).toBe(`X ${link} I get a reward too.`);
    expect(buildMessage(contextOf(messages, {}, { locale: "de-AT" }))).toBe(`Alle ${link} I get a reward too.`);
    expect(buildMessage(contextOf({}))).toBe(`${link} I get a reward too.`);
  });

  test("says that the advocate gains, once, and only where they do", () => {
    expect(buildMessage(contextOf({ default: "{disclosure} {link} {disclosure}" }))).toBe(
      `I get a reward too. ${link}`,
    );
    const rewards = { advocate: null, friend: null, holdDays: 14 };
    expect(buildMessage(contextOf({ default: "{disclosure} {link}" }, { rewards }))).toBe(link);
    const tiers = [{ at: 3, reward: { kind: "gift", label: "A mug" } }] as const;
    expect(buildMessage(contextOf({}, { rewards: { ...rewards, tiers } }))).toBe(`${link} I get a reward too.`);
  });

  test("fills in nothing but what it knows", () => {
    expect(buildMessage(contextOf({ default: "{constructor} {toString} {friend} {reward} {link}" }))).toBe(
      `{constructor} {toString} {friend} 15% ${link} I get a reward too.`,
    );
  });

  test("takes a name as a name, whatever is written in it", () => {
    const said = (advocate: string, template = "{advocate} gives {link}{disclosure}") =>
      buildMessage(contextOf({ default: template }, { disclosure: "" }, { advocate }));
    expect(said("Ana\nLima\u202e\u0007\ud800")).toBe(`Ana Lima gives ${link}`);
    expect(said("{link}{reward}")).toBe(`{link}{reward} gives ${link}`);
    expect(said("👩‍🚀 Zoë")).toBe(`👩‍🚀 Zoë gives ${link}`);
    expect(said("می‌خواهم", "{advocate} سلام {link}{disclosure}")).toBe(`می‌خواهم سلام ${link}`);
  });

  test("keeps a name of the other direction from turning the sentence round", () => {
    const said = (advocate: string, template: string) =>
      buildMessage(contextOf({ default: template }, { disclosure: "" }, { advocate }));
    expect(said("لينا", "{advocate} gives {link}{disclosure}")).toBe(`\u2068لينا\u2069 gives ${link}`);
    expect(said("Ana", "{advocate} سلام {link}{disclosure}")).toBe(`\u2068Ana\u2069 سلام ${link}`);
  });
});

describe("a partner's message", () => {
  const partner = (template: string, locale = "en", disclosure = "I earn from it.") =>
    buildMessage(contextOf({ default: template }, { ...ofPartner, disclosure }, { locale, label: labelAsAd }));

  test("leads with the word for an ad in the reader's language, wherever the disclosure stands", () => {
    expect(partner("15% off {link} ({disclosure})")).toBe(`Ad: 15% off ${link} (I earn from it.)`);
    expect(partner("15 % Rabatt {link}", "de-CH")).toBe(`Anzeige: 15 % Rabatt ${link} I earn from it.`);
    expect(partner("-15 % {link}", "fr-FR")).toBe(`Publicité\u00a0: -15 % ${link} I earn from it.`);
    expect(partner("八五折 {link}", "zh-TW")).toBe(`廣告： 八五折 ${link} I earn from it.`);
    expect(partner("15% off {link}", "tlh")).toMatch(/^Ad: /);
  });

  test("says it once", () => {
    expect(partner("Ad: 15% off {link}")).toBe(`Ad: 15% off ${link} I earn from it.`);
    expect(partner("#ad 15% off {link}")).toBe(`#ad 15% off ${link} I earn from it.`);
    expect(partner("{disclosure} 15% off {link}", "de", "Anzeige: Ich verdiene mit.")).toBe(
      `Anzeige: Ich verdiene mit. 15% off ${link}`,
    );
    expect(partner("15% off {link} {disclosure}", "en", "Ad: I earn from it.")).toBe(
      `Ad: 15% off ${link} I earn from it.`,
    );
  });

  test("is not fooled by a word that begins alike", () => {
    expect(partner("Adam gives you 15% {link}")).toBe(`Ad: Adam gives you 15% ${link} I earn from it.`);
  });

  test("says it in English while the word of the language has not loaded", () => {
    expect(buildMessage(contextOf({ default: "15 % {link}" }, ofPartner, { locale: "de" }))).toMatch(/^Ad: 15 %/);
  });

  test("has a word in each language that the cards speak, and more", () => {
    const languages = "ar cs da de el es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv th tr uk ur vi zh".split(
      " ",
    );
    for (const language of languages) expect(adLabel(language), language).not.toBe("Ad:");
  });

  test("is no partner's where a customer shares", () => {
    expect(buildMessage(contextOf({ default: "15% {link}" }, {}, { label: labelAsAd }))).toMatch(/^15%/);
  });
});

describe("an email", () => {
  const subject = (messages: Record<string, string>, preview = {}) => {
    const share = { ...PROGRAM.share, messages, preview };
    return shareMessage(contextOf(messages, { share }, { channel: "email", advocate: "Ana" })).title;
  };

  test("has the subject that the program gives, with everything filled in", () => {
    expect(subject({ "email.subject": "{advocate} gives you {reward}{link}", default: "Hi {link}" })).toBe(
      "Ana gives you 15%",
    );
  });

  test("has the title of the preview, else the first sentence, else where the link leads", () => {
    expect(subject({}, { title: { en: "15% off at Acme" } })).toBe("15% off at Acme");
    expect(subject({ default: "{advocate} gives you {reward}. Take it: {link}" })).toBe("Ana gives you 15%.");
    expect(subject({ default: "Look here: {link}" })).toBe("Look here");
    expect(subject({})).toBe("host.example");
  });

  test("has a subject that mail programs show whole", () => {
    const title = subject({ default: `${"Something worth knowing about shoes, ".repeat(9)} {link}` }) ?? "";
    expect(title.length).toBeLessThanOrEqual(78);
    expect(title).toMatch(/^Something worth knowing .*\w…$/);
  });
});
