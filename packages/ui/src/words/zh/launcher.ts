import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Simplified Chinese words of the launcher. */
export const words = packWords(
  launcherWords,
  {
    "launcher.label": "邀请朋友",
    "launcher.rewards": "你的奖励",
    "launcher.news": "有奖励可以使用了。",
    "launcher.failed": "加载失败，请再试一次。",
  },
  {
    formal: {
      "launcher.rewards": "您的奖励",
    },
  },
);
