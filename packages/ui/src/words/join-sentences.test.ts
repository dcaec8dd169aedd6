import { expect, it } from "vitest";
import { joinSentences } from "./join-sentences.js";

it.each<[readonly (string | false | null | undefined)[], string]>([
  [["One.", "Two."], "One. Two."],
  [["One.", undefined, "", null, false, "Two."], "One. Two."],
  [["一。", "二。", "三"], "一。二。三"],
  [["ひとつ!", "ふたつ。"], "ひとつ! ふたつ。"],
  [[], ""],
])("writes %j as %j", (sentences, written) => expect(joinSentences(sentences)).toBe(written));
