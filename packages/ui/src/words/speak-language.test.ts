import { expect, it } from "vitest";
import { inviteWords } from "./en/invite.js";
import { fillWords } from "./fill-words.js";
import { speakLanguage } from "./speak-language.js";

const say = async (locale: string) => {
  const program = { words: {}, tone: "informal" } as const;
  const speech = await speakLanguage(locale, program, [{ words: inviteWords, files: ["invite"] }]);
  return fillWords(speech?.words ?? {}, {}, locale)("invite.text.credit", { reward: "20 $" });
};

it("keeps an amount to itself where sentences run from right to left, so that it is not turned round", async () => {
  for (const locale of ["ar", "he", "fa", "ur"]) expect(await say(locale)).toContain("\u206820 $\u2069");
});

it("puts no mark into languages that need none", async () => {
  for (const locale of ["de", "ja"]) expect(await say(locale)).not.toMatch(/[\u2066-\u2069]/);
});
