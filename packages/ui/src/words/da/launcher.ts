import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Danish words of the launcher. */
export const words = packWords(launcherWords, {
  "launcher.label": "Inviter dine venner",
  "launcher.rewards": "Dine belønninger",
  "launcher.news": "En belønning er klar til brug.",
  "launcher.failed": "Det kunne ikke indlæses. Prøv igen.",
});
