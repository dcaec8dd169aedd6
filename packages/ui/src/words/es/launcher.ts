import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Spanish words of the launcher. */
export const words = packWords(
  launcherWords,
  {
    "launcher.label": "Invita a tus amistades",
    "launcher.rewards": "Tus recompensas",
    "launcher.news": "Hay una recompensa lista para usar.",
    "launcher.failed": "No se pudo cargar. Inténtalo de nuevo.",
  },
  {
    formal: {
      "launcher.label": "Invite a sus amistades",
      "launcher.rewards": "Sus recompensas",
      "launcher.failed": "No se pudo cargar. Inténtelo de nuevo.",
    },
  },
);
