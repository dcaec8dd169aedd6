import type { ChannelId, ReferralState, ResolvedProgram } from "@offshoot/core";

/** Lists the channels besides the share sheet and copying, which have their own places in the card. */
export function otherChannels({ share }: ResolvedProgram): readonly ChannelId[] {
  return share.channels.filter((channel) => channel !== "native" && channel !== "copy");
}

/** Tells why nobody is invited at the moment, by the document or by the backend. */
export function closedReason({ program, summary }: ReferralState): ResolvedProgram["closed"] {
  return program.closed ?? summary.value?.closed;
}

/** Tells whether the invite card has more to show than its link. */
export function needsExtra(state: ReferralState): boolean {
  const { program } = state;
  return Boolean(otherChannels(program).length || program.rewards.tiers?.length || closedReason(state));
}
