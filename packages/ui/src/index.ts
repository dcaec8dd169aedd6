export type { ResolveReferral } from "./card/card.js";
export type { CardProps } from "./card/card-host.js";
export type { CardElement, DefineOptions } from "./card/define-card.js";
export { CodeField, defineCode, mountCode } from "./code.js";
export { defineElements, type ElementsOptions } from "./define-elements.js";
export type {
  CardAttributes,
  LauncherAttributes,
  OffshootElements,
  OffshootListeners,
} from "./element/element-attributes.js";
export { defineInvite, InviteCard, mountInvite } from "./invite.js";
export { defineLauncher, Launcher, type LauncherElement, type LauncherProps, mountLauncher } from "./launcher.js";
export { onPrompt } from "./prompt.js";
export { defineQuestion, mountQuestion, Question } from "./question.js";
export { ReferralProvider } from "./referral/referral-provider.js";
export { useReferral } from "./referral/use-referral.js";
export { type Rewards, useRewards } from "./referral/use-rewards.js";
export { type Sharing, useShare } from "./referral/use-share.js";
export { defineReward, mountReward, RewardCard } from "./reward.js";
export { type BrandRules, type CompiledTheme, compileTheme } from "./theme/compile-theme.js";
export { loadTheme } from "./theme/load-theme.js";
export type { Palette, Preset, PresetColor } from "./theme/preset.js";
export type { Repair, Theme } from "./theme/read-tokens.js";
export { defineWelcome, mountWelcome, WelcomeCard } from "./welcome.js";
export { en, type WordKey, type Words } from "./words/en.js";
