import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words of the launcher. */
export const words = packWords(launcherWords, {
  "launcher.label": "Запросити друзів",
  "launcher.rewards": "Ваші бонуси",
  "launcher.news": "Бонус уже можна використати.",
  "launcher.failed": "Не завантажилося. Спробуйте ще раз.",
});
