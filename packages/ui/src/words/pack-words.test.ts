import { describe, expect, it } from "vitest";
import { packWords } from "./pack-words.js";

const english = { "a.one": "{n} day", "a.other": "{n} days", title: "Your link" } as const;
const own = { title: "Twój link", "a.other": "{n} dnia", "a.one": "{n} dzień" };

describe("packWords", () => {
  it("puts sentences in the order of the English keys", () => {
    expect(packWords(english, own)).toEqual({ informal: [["{n} dzień", "{n} dnia", "Twój link"]] });
  });

  it("keeps plurals that English has not by key", () => {
    const { informal } = packWords(english, own, { plurals: { "a.few": "{n} dni" } });
    expect(informal[1]).toEqual({ "a.few": "{n} dni" });
  });

  it("changes only what differs in the formal tone, plurals included", () => {
    const { informal, formal } = packWords(english, own, {
      plurals: { "a.few": "{n} dni", "a.many": "{n} dni" },
      formal: { title: "Państwa link", "a.few": "{n} dni, proszę" },
    });
    expect(informal[0][2]).toBe("Twój link");
    expect(formal?.[0]).toEqual(["{n} dzień", "{n} dnia", "Państwa link"]);
    expect(formal?.[1]).toEqual({ "a.few": "{n} dni, proszę", "a.many": "{n} dni" });
  });

  it("takes the English keys only, and all of them", () => {
    // @ts-expect-error One is missing.
    packWords(english, { title: "", "a.one": "" });
    // @ts-expect-error One is not known.
    packWords(english, { ...own, tittle: "" });
    // @ts-expect-error English has no such count.
    packWords(english, own, { plurals: { "b.few": "" } });
    // @ts-expect-error Nobody says so.
    packWords(english, own, { formal: { other: "" } });
    expect(packWords(english, own).formal).toBeUndefined();
  });
});
