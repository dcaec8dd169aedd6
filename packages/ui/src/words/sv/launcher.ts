import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Swedish words of the launcher. */
export const words = packWords(launcherWords, {
  "launcher.label": "Bjud in en vän",
  "launcher.rewards": "Dina belöningar",
  "launcher.news": "En belöning är klar att använda.",
  "launcher.failed": "Det här gick inte att ladda. Försök igen.",
});
