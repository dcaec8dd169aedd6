import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Traditional Chinese words of the way to the next tier. */
export const words = packWords(tierWords, {
  "tier.next.one": "成功邀請{count}位朋友，滿{at}位得{reward}",
  "tier.next.other": "成功邀請{count}位朋友，滿{at}位得{reward}",
  "tier.done.one": "成功邀請{count}位朋友，已滿{at}位：{reward}",
  "tier.done.other": "成功邀請{count}位朋友，已滿{at}位：{reward}",
  "tier.first.one": "成功邀請{at}位朋友：{reward}",
  "tier.first.other": "成功邀請{at}位朋友：{reward}",
});
