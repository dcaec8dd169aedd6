import { inviteExtraWords } from "./en/invite-extra.js";
import { promptWords } from "./en/prompt.js";
import { rewardWords } from "./en/reward.js";
import { testWords } from "./en/test.js";
import { welcomeWords } from "./en/welcome.js";

/** Every English word of the cards by key; a program replaces any of them in `words`. */
export const en = { ...rewardWords, ...welcomeWords, ...inviteExtraWords, ...promptWords, ...testWords } as const;

/** Key of a word. A program may also give the beginning of a key (`invite.title`) for all that start with it. */
export type WordKey = keyof typeof en;
/** Words of one language; a card needs only its own. */
export type Words = Readonly<Partial<Record<WordKey, string>>>;
