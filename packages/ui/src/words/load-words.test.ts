import { expect, it, vi } from "vitest";
import { isLanguage, loadWords } from "./load-words.js";

const state = vi.hoisted(() => ({ failures: 0, tries: 0 }));

vi.mock("./languages.js", () => ({
  LANGUAGES: {
    de: async () => ({
      invite: async () => {
        state.tries += 1;
        if (state.failures-- > 0) throw new Error("The network is gone.");
        return { words: { informal: [["du"]], formal: [["Sie"]] } };
      },
      tier: async () => ({ words: { informal: [["beide"]] } }),
    }),
  },
}));

it("fetches a file in the tone that is asked for, where the language tells them apart", async () => {
  expect(await loadWords("de", "invite", "informal")).toEqual([["du"]]);
  expect(await loadWords("de", "invite", "formal")).toEqual([["Sie"]]);
  expect(await loadWords("de", "tier", "formal")).toEqual([["beide"]]);
});

it("tries a second time, and no third", async () => {
  Object.assign(state, { failures: 1, tries: 0 });
  expect(await loadWords("de", "invite", "informal")).toEqual([["du"]]);
  expect(state.tries).toBe(2);
  Object.assign(state, { failures: 5, tries: 0 });
  await expect(loadWords("de", "invite", "informal")).rejects.toThrow("gone");
  expect(state.tries).toBe(2);
});

it("knows its languages, and nothing that objects have", () => {
  expect([isLanguage("de"), isLanguage("hu"), isLanguage("toString")]).toEqual([true, false, false]);
});
