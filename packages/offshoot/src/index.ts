export {
  createFunctionAdapter,
  createHttpAdapter,
  createMemoryAdapter,
  type HttpAdapterOptions,
} from "@offshoot/adapter";
export {
  type Adapter,
  type Attribution,
  buildLink,
  type ChannelId,
  checkCode,
  createCode,
  deriveCode,
  formatReward,
  type Invitation,
  isOffshootError,
  OffshootError,
  type ProgramDocument,
  type Receipt,
  type Referral,
  type ReferralEvent,
  type ReferralState,
  readAttributionCookie,
  readLink,
  type Services,
  type ShareOutcome,
  type Summary,
  writeAttributionCookie,
} from "@offshoot/core";
export { defineElements, mountInvite, mountReward, mountWelcome } from "@offshoot/ui";
export { createReferral } from "./create-referral.js";
