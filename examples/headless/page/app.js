import { createReferral } from "@offshoot/core";
import { createAdapter } from "./adapter.js";
import { program } from "./program.js";
import { showCodeField } from "./show-code-field.js";
import { showInvite } from "./show-invite.js";
import { showOrder } from "./show-order.js";
import { showRewards } from "./show-rewards.js";
import { showSignIn } from "./show-sign-in.js";
import { showWelcome } from "./show-welcome.js";

const referral = createReferral(program, { adapter: createAdapter() });
referral.on("error", ({ message }) => console.warn(message));

showWelcome(referral);
showInvite(referral);
showRewards(referral);
showCodeField(referral);
showOrder(referral);

async function start() {
  await showSignIn(referral);
  await referral.ready;
  await referral.invitation();
}

// Never awaited by the module itself. Core loads parts of itself later, and a bundler may let those import from the chunk
// that holds this module: they would wait until it is through, and it would wait for them.
start().catch((error) => console.warn(error));
