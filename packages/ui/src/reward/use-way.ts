import { applyLink, type ResolvedProgram, type RewardEntry } from "@offshoot/core";
import { isUsable } from "./needs-reward-extra.js";

/** What somebody can do to use a reward, with the means for it. */
export type UseWay = { readonly entry: RewardEntry } & (
  | { readonly by: "link" | "contact"; readonly href: string }
  | { readonly by: "code"; readonly code: string }
  | { readonly by: "event"; readonly name: string }
);

/** Finds the way of one reward; none where nothing of what it says would work. */
function wayOf(entry: RewardEntry, { support }: Pick<ResolvedProgram, "support">): UseWay | null {
  const { reward, use } = entry;
  if (use === "choose" || use === "contact") return support ? { entry, by: "contact", href: support.url } : null;
  const href = applyLink(reward);
  if (href) return { entry, by: "link", href };
  if (reward.applyEvent) return { entry, by: "event", name: reward.applyEvent };
  return reward.coupon ? { entry, by: "code", code: reward.coupon } : null;
}

/** Tells when a reward is lost, those that never are last, the oldest first. */
const urgency = ({ expiresAt, at }: RewardEntry) => `${expiresAt ?? "9"} ${at}`;

/** Finds what to use next: of the rewards with a way, the one that is lost first; somebody to talk to only where all that is available needs it. */
export function findUseWay(
  entries: readonly RewardEntry[],
  program: Pick<ResolvedProgram, "support">,
): UseWay | undefined {
  const free = entries.filter(({ state }) => state === "available");
  const ways = free
    .filter(isUsable)
    .sort((a, b) => (urgency(a) < urgency(b) ? -1 : 1))
    .flatMap((entry) => wayOf(entry, program) ?? []);
  return ways.find(({ by }) => by !== "contact") ?? (ways.length === free.length ? ways[0] : undefined);
}
