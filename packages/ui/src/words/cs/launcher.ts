import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Czech words of the launcher. */
export const words = packWords(
  launcherWords,
  {
    "launcher.label": "Pozvat přátele",
    "launcher.rewards": "Tvoje odměny",
    "launcher.news": "Odměna je připravená.",
    "launcher.failed": "Nepodařilo se to načíst. Zkus to znovu.",
  },
  {
    formal: {
      "launcher.rewards": "Vaše odměny",
      "launcher.failed": "Nepodařilo se to načíst. Zkuste to znovu.",
    },
  },
);
