import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Turkish words of the launcher. */
export const words = packWords(
  launcherWords,
  {
    "launcher.label": "Arkadaşını davet et",
    "launcher.rewards": "Ödüllerin",
    "launcher.news": "Kullanıma hazır bir ödülün var.",
    "launcher.failed": "Yüklenemedi. Yeniden dene.",
  },
  {
    formal: {
      "launcher.label": "Arkadaşınızı davet edin",
      "launcher.rewards": "Ödülleriniz",
      "launcher.news": "Kullanıma hazır bir ödülünüz var.",
      "launcher.failed": "Yüklenemedi. Lütfen yeniden deneyin.",
    },
  },
);
