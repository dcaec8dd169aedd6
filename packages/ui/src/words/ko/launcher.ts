import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Korean words of the launcher. */
export const words = packWords(launcherWords, {
  "launcher.label": "친구 초대하기",
  "launcher.rewards": "내 리워드",
  "launcher.news": "사용할 수 있는 리워드가 있어요.",
  "launcher.failed": "불러오지 못했어요. 다시 시도해 주세요.",
});
