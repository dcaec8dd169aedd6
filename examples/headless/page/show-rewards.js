import { formatReward, tierProgress } from "@offshoot/core";
import { find } from "./find.js";

const locale = document.documentElement.lang;
const STATES = { pending: "Waiting", approved: "Approved", available: "Yours", redeemed: "Used", void: "Not counted" };
const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" });

const asReward = (money) => formatReward({ kind: "credit", money }, locale);

function drawProgress(count, tiers) {
  const { next, reached } = tierProgress(count, tiers);
  const tier = next ?? reached;
  find("tier").hidden = !tier;
  if (!tier) return;
  const bar = /** @type {HTMLProgressElement} */ (find("tier-bar"));
  bar.max = tier.at;
  bar.value = Math.min(count, tier.at);
  const prize = formatReward(tier.reward, locale);
  find("tier-text").textContent = next
    ? `${count} of ${next.at} friends, then ${prize}`
    : `${tier.at} friends: ${prize} is on its way to you`;
}

function drawEntry({ reward, state, at }) {
  const item = document.createElement("li");
  const parts = [`A friend, ${date.format(new Date(at))}`, formatReward(reward, locale), STATES[state]];
  item.append(
    ...parts.map((text) => {
      const part = document.createElement("span");
      part.textContent = text;
      return part;
    }),
  );
  return item;
}

/** Draws what the advocate has; the last answer stays while the server cannot be reached. */
export function showRewards(referral) {
  referral.$state.subscribe(({ advocate, summary: { status, value }, program }) => {
    find("rewards").hidden = !advocate;
    find("rewards").setAttribute("aria-busy", `${status === "loading"}`);
    if (!advocate) return;
    const prize = program.rewards.advocate && formatReward(program.rewards.advocate, locale);
    const amount = value?.available.map(asReward).join(" + ");
    find("amount").textContent = amount || `Your first ${prize} comes with your first friend`;
    find("amount").className = amount ? "amount" : "lead";
    find("amount-text").textContent = amount ? "of credit, taken off your next box." : "";
    find("rewards-status").textContent =
      status === "failed" ? "The server cannot be reached. This is what it said last." : "";
    drawProgress(value?.counts.conversions ?? 0, program.rewards.tiers ?? []);
    find("history").replaceChildren(...(value?.rewards ?? []).map(drawEntry));
    find("history").hidden = !value?.rewards.length;
  });
}
