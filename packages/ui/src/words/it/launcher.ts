import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Italian words of the launcher. */
export const words = packWords(
  launcherWords,
  {
    "launcher.label": "Invita i tuoi amici",
    "launcher.rewards": "I tuoi premi",
    "launcher.news": "C’è un premio pronto da usare.",
    "launcher.failed": "Caricamento non riuscito. Riprova.",
  },
  {
    formal: {
      "launcher.label": "Invita amici",
      "launcher.rewards": "I Suoi premi",
      "launcher.failed": "Caricamento non riuscito. Riprovi.",
    },
  },
);
