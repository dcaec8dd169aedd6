import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Traditional Chinese words of the launcher. */
export const words = packWords(
  launcherWords,
  {
    "launcher.label": "邀請朋友",
    "launcher.rewards": "你的獎勵",
    "launcher.news": "有獎勵可以使用了。",
    "launcher.failed": "載入失敗，請再試一次。",
  },
  {
    formal: {
      "launcher.rewards": "您的獎勵",
    },
  },
);
