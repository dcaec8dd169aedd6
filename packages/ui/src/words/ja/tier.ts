import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Japanese words of the way to the next tier. */
export const words = packWords(tierWords, {
  "tier.next.one": "お友だち{at}人中{count}人、達成で{reward}",
  "tier.next.other": "お友だち{at}人中{count}人、達成で{reward}",
  "tier.done.one": "お友だち{at}人中{count}人達成：{reward}",
  "tier.done.other": "お友だち{at}人中{count}人達成：{reward}",
  "tier.first.one": "お友だち{at}人達成で：{reward}",
  "tier.first.other": "お友だち{at}人達成で：{reward}",
});
