import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Hebrew words of the launcher. */
export const words = packWords(launcherWords, {
  "launcher.label": "הזמנת חברים",
  "launcher.rewards": "ההטבות שלך",
  "launcher.news": "יש לך הטבה מוכנה לשימוש.",
  "launcher.failed": "הטעינה לא הצליחה. אפשר לנסות שוב.",
});
