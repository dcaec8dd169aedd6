export type {
  Adapter,
  AdvocateRef,
  DropReason,
  Invitation,
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
export { createBrowserPlatform } from "./platform/browser-platform.js";
export { copyText } from "./platform/copy-text.js";
export { createMemoryPlatform, type MemoryPlatform, type MemoryPlatformOptions } from "./platform/memory-platform.js";
export type { KeyValueStore, Page, Platform } from "./platform/platform.js";
export { canonicalLocale } from "./program/canonical-locale.js";
export { type LocalizedText, localize } from "./program/localized-text.js";
export { type ParsedProgram, parseProgram } from "./program/parse-program.js";
export type { ProgramDocument, RewardDocument, ThemeDocument, ThemeTokens } from "./program/program-document.js";
export type { ProgramProblem } from "./program/read-shape.js";
export type { ResolvedProgram } from "./program/resolved-program.js";
export type {
  Advocate,
  AdvocateIdentity,
  Conversion,
  Loadable,
  Referral,
  ReferralListeners,
  ReferralState,
  Services,
} from "./referral.js";
export { isOffshootError, OffshootError, type OffshootErrorCode } from "./referral-error.js";
export { formatReward } from "./reward/format-reward.js";
export { currencyExponent, formatMoney, type Money, readMoney } from "./reward/money.js";
export type { Reward, RewardKind } from "./reward/reward.js";
export { CHANNEL_IDS, type ChannelId, type ShareOutcome, type ShareResult } from "./share/channel.js";
export { isChannelId } from "./share/is-channel-id.js";
export type { Unsubscribe } from "./unsubscribe.js";
export { SDK_VERSION } from "./version.js";
