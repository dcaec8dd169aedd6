import { buildLink, isAllowedHost, type ReferralState } from "@offshoot/core";

/**
 * Builds the link that brings an invitation to another device: the page where the friend is, where the program shares that one, else its
 * base page; empty where nobody is credited.
 *
 * @param here Address of the page.
 */
export function landingLink({ program, attribution }: ReferralState, here: string): string {
  const { link, share } = program;
  const isHere = share.page === "current" && isAllowedHost(here, link.domains);
  return attribution ? buildLink(isHere ? here : link.base, { ...link, code: attribution.credited.code }) : "";
}
