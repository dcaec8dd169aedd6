import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Russian words of the launcher. */
export const words = packWords(launcherWords, {
  "launcher.label": "Пригласить друзей",
  "launcher.rewards": "Ваши бонусы",
  "launcher.news": "Бонус уже можно использовать.",
  "launcher.failed": "Не загрузилось. Попробуйте ещё раз.",
});
