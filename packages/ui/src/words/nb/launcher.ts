import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Norwegian words of the launcher. */
export const words = packWords(launcherWords, {
  "launcher.label": "Inviter en venn",
  "launcher.rewards": "Belønningene dine",
  "launcher.news": "En belønning er klar til bruk.",
  "launcher.failed": "Dette kunne ikke lastes inn. Prøv igjen.",
});
