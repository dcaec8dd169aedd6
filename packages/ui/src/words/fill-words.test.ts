import { describe, expect, it } from "vitest";
import { inviteWords } from "./en/invite.js";
import { fillWords } from "./fill-words.js";
import { isolate } from "./isolate.js";

describe("fillWords", () => {
  it("fills in values without reading them as patterns", () => {
    const t = fillWords(inviteWords, {}, "en");
    expect(t("invite.title.percent", { reward: "15%" })).toBe("Give a friend 15% off");
    expect(t("invite.title.gift", { reward: "{reward} $& a mug" })).toBe("For a friend: {reward} $& a mug");
  });

  it("prefers the program's words, for one key or for all that begin with it", () => {
    const words = { "invite.title": "Share {reward}", "invite.title.cash": { en: "Cash: {reward}" } };
    const t = fillWords(inviteWords, words, "en-GB");
    expect(t("invite.title.percent", { reward: "15%" })).toBe("Share 15%");
    expect(t("invite.title.cash", { reward: "$20" })).toBe("Cash: $20");
  });

  it("keeps our words where the program's are in another language or need a value that is not there", () => {
    const t = fillWords(inviteWords, { "invite.copy": { ar: "نسخ" }, "invite.title": "Share {reward}" }, "en");
    expect(t("invite.copy")).toBe("Copy");
    expect(t("invite.title.none")).toBe("Invite a friend");
  });

  it("does not reach into prototypes", () => {
    const t = fillWords(inviteWords, Object.create({ "invite.copy": "stolen" }), "en");
    expect(t("invite.copy")).toBe("Copy");
    expect(t("invite.title.gift", Object.create({ reward: "stolen" }))).toBe("");
  });
});

describe("isolate", () => {
  it("wraps a name so that its direction stays with it", () => {
    expect(isolate("Ana")).toBe("\u2068Ana\u2069");
  });

  it("takes out marks that would end the isolation, and cuts what is no name", () => {
    expect(isolate("A\u2069\u202en\u0000a ")).toBe("\u2068Ana\u2069");
    expect(Array.from(isolate("😀".repeat(10_000)))).toHaveLength(42);
    expect(isolate(" \u200e")).toBe("");
  });
});
