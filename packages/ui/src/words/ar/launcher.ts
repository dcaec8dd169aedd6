import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Arabic words of the launcher. */
export const words = packWords(launcherWords, {
  "launcher.label": "دعوة الأصدقاء",
  "launcher.rewards": "مكافآتك",
  "launcher.news": "لك مكافأة جاهزة للاستخدام.",
  "launcher.failed": "تعذّر التحميل. يُرجى المحاولة مرة أخرى.",
});
