import { channelWords } from "./en/channels.js";
import { codeWords } from "./en/code.js";
import { inviteWords } from "./en/invite.js";
import { inviteExtraWords } from "./en/invite-extra.js";
import { launcherWords } from "./en/launcher.js";
import { offerWords } from "./en/offer.js";
import { promptWords } from "./en/prompt.js";
import { questionWords } from "./en/question.js";
import { reasonWords } from "./en/reason.js";
import { rewardWords } from "./en/reward.js";
import { rewardExtraWords } from "./en/reward-extra.js";
import { stepWords } from "./en/steps.js";
import { testWords } from "./en/test.js";
import { tierWords } from "./en/tier.js";
import { welcomeWords } from "./en/welcome.js";
import { welcomeExtraWords } from "./en/welcome-extra.js";

/** Every English word of the cards by key; a program replaces any of them in `words`. */
export const en = {
  ...inviteWords,
  ...inviteExtraWords,
  ...channelWords,
  ...stepWords,
  ...tierWords,
  ...rewardWords,
  ...rewardExtraWords,
  ...reasonWords,
  ...offerWords,
  ...welcomeWords,
  ...welcomeExtraWords,
  ...codeWords,
  ...promptWords,
  ...launcherWords,
  ...questionWords,
  ...testWords,
} as const;

/** Key of a word. A program may also give the beginning of a key (`invite.title`) for all that start with it. */
export type WordKey = keyof typeof en;
/** Words of one language; a card needs only its own. */
export type Words = Readonly<Partial<Record<WordKey, string>>>;
