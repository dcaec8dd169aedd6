import type { ChannelId, ReferralState, ResolvedProgram, Testimonial } from "@offshoot/core";
import { speaks } from "../words/speaks.js";

/** Lists the channels besides the share sheet and copying, which have their own places in the card. */
export function otherChannels({ share }: ResolvedProgram): readonly ChannelId[] {
  return share.channels.filter((channel) => !/^(native|copy)$/.test(channel));
}

/** Tells why nobody is invited at the moment, by the document or by the backend. */
export function closedReason({ program, summary }: ReferralState): ResolvedProgram["closed"] {
  return program.closed ?? summary.value?.closed;
}

/** Finds the first testimonial that the reader understands. */
export function chooseTestimonial({ testimonials }: ResolvedProgram, locale: string): Testimonial | undefined {
  return testimonials?.find(({ quote }) => speaks(quote, locale));
}

/** Gives what a row of quiet links is about, how it works or the terms; `null` where there is none. */
export function footOf({ rewards, terms }: ResolvedProgram): unknown {
  return rewards.friend ?? rewards.advocate ?? terms.url;
}
