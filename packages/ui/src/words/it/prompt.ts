import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Italian words of the dialog that holds the cards. */
export const words = packWords(
  promptWords,
  {
    "prompt.label": "Invita i tuoi amici",
    "prompt.close": "Chiudi",
    "prompt.invite": "Invita",
    "prompt.rewards": "Premi",
  },
  {
    formal: {
      "prompt.label": "Invita amici",
    },
  },
);
