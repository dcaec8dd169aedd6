import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** French words of the launcher. */
export const words = packWords(
  launcherWords,
  {
    "launcher.label": "Inviter des proches",
    "launcher.rewards": "Tes récompenses",
    "launcher.news": "Une récompense est disponible.",
    "launcher.failed": "Le chargement a échoué. Réessaie.",
  },
  {
    formal: {
      "launcher.rewards": "Vos récompenses",
      "launcher.failed": "Le chargement a échoué. Réessayez.",
    },
  },
);
