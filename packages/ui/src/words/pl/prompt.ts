import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Polish words of the dialog that holds the cards. */
export const words = packWords(
  promptWords,
  {
    "prompt.label": "Zaproś znajomych",
    "prompt.close": "Zamknij",
    "prompt.invite": "Zaproszenia",
    "prompt.rewards": "Nagrody",
  },
  {
    formal: {
      "prompt.label": "Zaproszenie dla znajomych",
    },
  },
);
