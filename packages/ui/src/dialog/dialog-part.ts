/** What a dialog holds: the invite card or the reward card. */
export type DialogPart = "invite" | "rewards";
