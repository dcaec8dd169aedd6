export type {
  Adapter,
  AdvocateRef,
  DropReason,
  Exclusion,
  GuestRef,
  Invitation,
  InvitedFriend,
  JoinRequest,
  LeaderboardRow,
  ProofRequest,
  Receipt,
  RewardEntry,
  RewardReason,
  RewardState,
  Summary,
  TokenSource,
} from "./adapter.js";
export { type CookieOptions, readAttributionCookie, writeAttributionCookie } from "./attribution/attribution-cookie.js";
export { type AttributionRecord, decodeRecord, encodeRecord } from "./attribution/attribution-record.js";
export { mergeRecords, type TouchRules } from "./attribution/record-touch.js";
export type { Attribution, Decision, RedeemOutcome, Touch, TouchSource } from "./attribution/touch.js";
export type { Carry } from "./carry/carry.js";
export type { ConsentSource } from "./consent/consent.js";
export type { ConsentStatus } from "./consent/consent-answer.js";
export { createReferral } from "./create-referral.js";
export { diagnose } from "./diagnose/diagnose.js";
export type { Finding } from "./diagnose/finding.js";
export type {
  EventAttribution,
  EventData,
  EventType,
  FriendRef,
  KnownEventType,
  ReferralEvent,
  Signals,
} from "./event.js";
export { createEventId, eventIdOf } from "./identity/event-id.js";
export type { Joined } from "./join/joined.js";
export { buildProofLink } from "./join/proof-link.js";
export { readEmail } from "./join/read-email.js";
export { isAllowedHost } from "./link/allowed-host.js";
export { buildLink } from "./link/build-link.js";
export { checkCode } from "./link/check-code.js";
export { type CodeOptions, createCode } from "./link/create-code.js";
export { deriveCode } from "./link/derive-code.js";
export type { LinkParts, LinkStyle } from "./link/link-parts.js";
export { normalizeCode } from "./link/normalize-code.js";
export { type LinkPlace, type LinkReferral, readLink } from "./link/read-link.js";
export { readSharedPage } from "./link/read-shared-page.js";
export { createVerifier } from "./link/verify-code.js";
export { createMemoryAdapter, type MemoryAdapter } from "./memory-adapter.js";
export { bucket } from "./personalise/bucket.js";
export { evaluateProgram } from "./personalise/evaluate-program.js";
export type { Evaluation, ProgramContext } from "./personalise/evaluation.js";
export { createBrowserPlatform } from "./platform/browser-platform.js";
export { copyText } from "./platform/copy-text.js";
export { createMemoryPlatform, type MemoryPlatform, type MemoryPlatformOptions } from "./platform/memory-platform.js";
export type {
  CardFacts,
  ConsentManagers,
  KeyValueStore,
  Opener,
  Page,
  PageAnswer,
  PageFacts,
  PageMoment,
  Platform,
  PolicyRefusal,
} from "./platform/platform.js";
export { createPreview, type PreviewOptions } from "./preview/create-preview.js";
export { type ProgramPreviewOptions, previewProgram } from "./preview/preview-program.js";
export { isPreviewState, PREVIEW_STATES, type PreviewState } from "./preview/preview-state.js";
export { canonicalLocale } from "./program/canonical-locale.js";
export { type LocalizedText, localize } from "./program/localized-text.js";
export { type ParsedProgram, parseProgram } from "./program/parse-program.js";
export type {
  OverlayDocument,
  ProgramDocument,
  RewardDocument,
  ThemeDocument,
  ThemeTokens,
} from "./program/program-document.js";
export type { ProgramProblem } from "./program/read-shape.js";
export type {
  ClosedReason,
  Goal,
  ProgramKind,
  ResolvedAgreement,
  ResolvedEligibility,
  ResolvedProgram,
  ResolvedPrompt,
  ResolvedRewards,
  Testimonial,
  Tier,
} from "./program/resolved-program.js";
export type {
  Advocate,
  AdvocateIdentity,
  Conversion,
  Loadable,
  PromptAnswer,
  PromptOutcome,
  PromptPlace,
  Referral,
  ReferralListeners,
  ReferralState,
  ReportedEarlier,
  Services,
  Traits,
} from "./referral.js";
export { isOffshootError, OffshootError, type OffshootErrorCode } from "./referral-error.js";
export { applyLink, isApplyEvent } from "./reward/apply-link.js";
export {
  describeReason,
  describeReward,
  describeState,
  REWARD_WORDS,
  type RewardWords,
  type RewardWordsOverride,
} from "./reward/describe-reward.js";
export {
  checkEligibility,
  type Eligibility,
  type EligibilityFacts,
  type IneligibleReason,
} from "./reward/eligibility.js";
export { formatOffer, OFFER_WORDS, type OfferForm, type OfferWords, offerForm } from "./reward/format-offer.js";
export { formatProgress, PROGRESS_WORDS, type ProgressWords } from "./reward/format-progress.js";
export { formatReward } from "./reward/format-reward.js";
export { currencyExponent, formatMoney, type Money, readMoney } from "./reward/money.js";
export {
  PLURAL_CATEGORIES,
  type PluralCategory,
  type PluralForms,
  pluralCategory,
  selectPlural,
} from "./reward/plural.js";
export type { Reward, RewardKind } from "./reward/reward.js";
export { type TierProgress, tierProgress } from "./reward/tier-progress.js";
export { CHANNEL_IDS, type ChannelId, type ShareOutcome, type ShareResult } from "./share/channel.js";
export { createQr, qrSvg } from "./share/create-qr.js";
export { isChannelId } from "./share/is-channel-id.js";
export { buildMessage, type MessageContext, type MessagePart } from "./share/message.js";
export type { Qr } from "./share/qr.js";
export { createShareFlow, type ShareContent, type ShareFlow, type ShareFlowParts } from "./share/share-flow.js";
export type { ShareMessage } from "./share/share-message.js";
export { type ShareTarget, shareTarget, type TargetContext } from "./share/share-more.js";
export type { ShareOptions } from "./share/share-options.js";
export { isShareEnd, nextShareState, type ShareSignal, type ShareState } from "./share/share-state.js";
export { shareUrl } from "./share/share-url.js";
export type { Unsubscribe } from "./unsubscribe.js";
export { SDK_VERSION } from "./version.js";
