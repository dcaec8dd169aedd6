import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of the launcher. */
export const words = packWords(launcherWords, {
  "launcher.label": "Convidar amigos",
  "launcher.rewards": "Suas recompensas",
  "launcher.news": "Há uma recompensa pronta para usar.",
  "launcher.failed": "Não foi possível carregar. Tente de novo.",
});
