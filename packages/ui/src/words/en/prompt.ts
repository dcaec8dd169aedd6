/** English words of the dialog that holds the cards. */
export const promptWords = {
  "prompt.label": "Invite a friend",
  "prompt.close": "Close",
  "prompt.invite": "Invite",
  "prompt.rewards": "Rewards",
} as const;
