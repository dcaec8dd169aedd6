import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Korean words of the way to the next tier. */
export const words = packWords(tierWords, {
  "tier.next.one": "친구 {at}명 중 {count}명, 모두 채우면 {reward}",
  "tier.next.other": "친구 {at}명 중 {count}명, 모두 채우면 {reward}",
  "tier.done.one": "친구 {at}명 중 {count}명 달성: {reward}",
  "tier.done.other": "친구 {at}명 중 {count}명 달성: {reward}",
  "tier.first.one": "친구 {at}명이 함께하면: {reward}",
  "tier.first.other": "친구 {at}명이 함께하면: {reward}",
});
