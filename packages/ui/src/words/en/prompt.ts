/** English words of the dialog that asks to invite. */
export const promptWords = {
  "prompt.label": "Invite a friend",
  "prompt.close": "Close",
} as const;
