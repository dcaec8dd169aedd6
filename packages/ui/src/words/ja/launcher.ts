import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Japanese words of the launcher. */
export const words = packWords(launcherWords, {
  "launcher.label": "お友だちを招待",
  "launcher.rewards": "特典一覧",
  "launcher.news": "使える特典があります。",
  "launcher.failed": "読み込めませんでした。もう一度お試しください。",
});
