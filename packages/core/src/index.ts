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
export type { AttributionRecord } from "./attribution/attribution-record.js";
export type { Attribution, Decision, Touch, TouchSource } from "./attribution/touch.js";
export { createReferral } from "./create-referral.js";
export type { EventAttribution, EventData, EventType, FriendRef, KnownEventType, ReferralEvent } from "./event.js";
export { createEventId, eventIdOf } from "./identity/event-id.js";
export { isAllowedHost } from "./link/allowed-host.js";
export { buildLink, type LinkParts } from "./link/build-link.js";
export { checkCode } from "./link/check-code.js";
export { createCode } from "./link/create-code.js";
export { deriveCode } from "./link/derive-code.js";
export { normalizeCode } from "./link/normalize-code.js";
export { type LinkReferral, readLink } from "./link/read-link.js";
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
  ConsentStatus,
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
export { CHANNEL_IDS, type ChannelId, isChannelId, type ShareOutcome, type ShareResult } from "./share/channel.js";
export type { Unsubscribe } from "./unsubscribe.js";
export { SDK_VERSION } from "./version.js";
