import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Polish words of the launcher. */
export const words = packWords(
  launcherWords,
  {
    "launcher.label": "Zaproś znajomych",
    "launcher.rewards": "Twoje nagrody",
    "launcher.news": "Nagroda czeka na wykorzystanie.",
    "launcher.failed": "Nie udało się tego wczytać. Spróbuj jeszcze raz.",
  },
  {
    formal: {
      "launcher.label": "Zaproszenie dla znajomych",
      "launcher.rewards": "Nagrody",
      "launcher.failed": "Nie udało się tego wczytać. Proszę spróbować jeszcze raz.",
    },
  },
);
