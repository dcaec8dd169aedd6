import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Spanish words of the dialog that holds the cards. */
export const words = packWords(
  promptWords,
  {
    "prompt.label": "Invita a tus amistades",
    "prompt.close": "Cerrar",
    "prompt.invite": "Invitar",
    "prompt.rewards": "Recompensas",
  },
  {
    formal: {
      "prompt.label": "Invite a sus amistades",
    },
  },
);
