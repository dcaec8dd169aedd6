import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** German words of the launcher. */
export const words = packWords(
  launcherWords,
  {
    "launcher.label": "Freunde einladen",
    "launcher.rewards": "Deine Prämien",
    "launcher.news": "Eine Prämie ist einlösbar.",
    "launcher.failed": "Das ließ sich nicht laden. Versuch es noch einmal.",
  },
  {
    formal: {
      "launcher.rewards": "Ihre Prämien",
      "launcher.failed": "Das ließ sich nicht laden. Bitte versuchen Sie es noch einmal.",
    },
  },
);
