import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Finnish words of the launcher. */
export const words = packWords(
  launcherWords,
  {
    "launcher.label": "Kutsu ystävä",
    "launcher.rewards": "Palkkiosi",
    "launcher.news": "Palkkio on käytettävissä.",
    "launcher.failed": "Lataaminen ei onnistunut. Yritä uudelleen.",
  },
  {
    formal: {
      "launcher.rewards": "Palkkionne",
      "launcher.failed": "Lataaminen ei onnistunut. Yrittäkää uudelleen.",
    },
  },
);
