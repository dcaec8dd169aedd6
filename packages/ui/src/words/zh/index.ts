import type { LanguageFiles } from "../language-files.js";

/** Simplified Chinese, each file fetched by the card that says it. */
export const zh: LanguageFiles = {
  invite: () => import("./invite.js"),
  "invite-extra": () => import("./invite-extra.js"),
  channels: () => import("./channels.js"),
  steps: () => import("./steps.js"),
  tier: () => import("./tier.js"),
  reward: () => import("./reward.js"),
  "reward-extra": () => import("./reward-extra.js"),
  reason: () => import("./reason.js"),
  offer: () => import("./offer.js"),
  welcome: () => import("./welcome.js"),
  "welcome-extra": () => import("./welcome-extra.js"),
  code: () => import("./code.js"),
  prompt: () => import("./prompt.js"),
  launcher: () => import("./launcher.js"),
  question: () => import("./question.js"),
  test: () => import("./test.js"),
};
