import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Persian words of the launcher. */
export const words = packWords(launcherWords, {
  "launcher.label": "دعوت از دوستان",
  "launcher.rewards": "پاداش\u200cهای شما",
  "launcher.news": "یک پاداش آمادهٔ استفاده است.",
  "launcher.failed": "بارگذاری نشد. لطفاً دوباره امتحان کنید.",
});
