import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Dutch words of the launcher. */
export const words = packWords(
  launcherWords,
  {
    "launcher.label": "Nodig vrienden uit",
    "launcher.rewards": "Je beloningen",
    "launcher.news": "Er staat een beloning klaar.",
    "launcher.failed": "Dit kon niet worden geladen. Probeer het nog eens.",
  },
  {
    formal: {
      "launcher.rewards": "Uw beloningen",
    },
  },
);
