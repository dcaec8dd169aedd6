import { formatReward } from "@offshoot/core";
import { find } from "./find.js";

const locale = document.documentElement.lang;

/** Draws who invited the visitor and what they get; nothing where nobody did. */
export function showWelcome(referral) {
  let isSeen = false;
  referral.$state.subscribe(({ invitation: { value }, attribution }) => {
    find("welcome").hidden = value === null;
    if (value === null) return;
    const { status, reward, advocate } = value;
    const from = advocate ? ` from ${advocate.displayName}` : "";
    const isGood = status === "valid" && reward;
    find("welcome-title").textContent = isGood
      ? `A gift${from}: ${formatReward(reward, locale)} off`
      : "This invitation is not valid any more";
    find("welcome-text").textContent = isGood
      ? "Taken off your first box by itself. There is nothing to type."
      : "You can order all the same, and invite friends of your own.";
    if (isSeen || !attribution) return;
    isSeen = true;
    referral.track("invitation.viewed", { code: attribution.credited.code });
  });
}
