import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Turkish words of the dialog that holds the cards. */
export const words = packWords(
  promptWords,
  {
    "prompt.label": "Arkadaşını davet et",
    "prompt.close": "Kapat",
    "prompt.invite": "Davet et",
    "prompt.rewards": "Ödüller",
  },
  {
    formal: {
      "prompt.label": "Arkadaşınızı davet edin",
    },
  },
);
