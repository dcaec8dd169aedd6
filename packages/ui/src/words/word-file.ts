/**
 * Files into which the words of every language are divided, as `en/<file>.ts` and its twins `<language>/<file>.ts`, so that a card fetches
 * only what it says.
 */
export type WordFile =
  | "invite"
  | "invite-extra"
  | "channels"
  | "steps"
  | "tier"
  | "reward"
  | "reward-extra"
  | "reason"
  | "offer"
  | "welcome"
  | "welcome-extra"
  | "code"
  | "prompt"
  | "launcher"
  | "question"
  | "test";
