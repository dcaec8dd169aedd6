import { formatReward, localize } from "@offshoot/core";
import { find, say } from "./find.js";

const locale = document.documentElement.lang;
const NAMES = { whatsapp: "WhatsApp", email: "E-mail" };
const OUTCOMES = {
  copied: "Your link is copied.",
  shared: "Shared.",
  opened: "Finish it in the app that has opened.",
  dismissed: "Nothing was shared.",
  failed: "That did not work. Select the link and copy it by hand.",
};

/** Draws the invitation from the program and the advocate's link. */
export function showInvite(referral) {
  const link = /** @type {HTMLInputElement} */ (find("link"));
  const { friend, advocate } = referral.program.rewards;
  const share = async (channel, options) =>
    say("share-status", OUTCOMES[(await referral.share(channel, options)).outcome]);

  find("invite-title").textContent = `Give a friend ${formatReward(friend, locale)} off`;
  find("invite-text").textContent = `You get ${formatReward(advocate, locale)} of credit after their first box.`;
  find("terms").textContent = `Every message that you send says: “${localize(referral.program.disclosure, locale)}”`;
  link.addEventListener("focus", () => link.select());
  find("copy").addEventListener("click", () => share("copy"));
  find("native").addEventListener("click", () => share("native"));
  find("native").hidden = !("share" in navigator) || !referral.program.share.channels.includes("native");

  let drawn = "";
  /** A real link where the channel has one, so that nothing blocks it. What stays the same is left alone: it may have the focus. */
  function drawChannels() {
    const others = referral.program.share.channels.filter((channel) => channel in NAMES);
    const targets = others.flatMap((channel) => {
      const target = referral.target(channel);
      return target ? [{ channel, href: target.href }] : [];
    });
    const next = JSON.stringify(targets);
    if (next === drawn) return;
    drawn = next;
    find("channels").replaceChildren(...targets.map(drawChannel));
    find("channels").hidden = targets.length === 0;
  }

  function drawChannel({ channel, href }) {
    const item = document.createElement("a");
    item.textContent = NAMES[channel];
    item.href = href;
    item.className = "button quiet";
    if (href.startsWith("https:")) item.target = "_blank";
    item.rel = "noopener";
    item.addEventListener("click", () => share(channel, { opened: true }));
    return item;
  }

  referral.$state.subscribe(({ advocate: me }) => {
    find("own-link").hidden = !me;
    link.value = me ? referral.link({ channel: "copy" }) : "";
    // The end, so that the code shows.
    link.scrollLeft = link.scrollWidth;
    find("invite-hint").hidden = Boolean(me);
    drawChannels();
  });
}
