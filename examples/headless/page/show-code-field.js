import { find, say } from "./find.js";

const OUTCOMES = {
  applied: "Code applied: it counts for your first box.",
  unverified: "We keep this code, and check it with your order.",
  unknown: "We do not know this code. Look at each letter once more.",
  ended: "This code has ended.",
  own: "This is your own code: give it to a friend.",
  "not-eligible": "This code is not for you.",
};

/** Takes a code that a friend was told. */
export function showCodeField(referral) {
  const field = /** @type {HTMLInputElement} */ (find("code"));
  find("code-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!field.value.trim()) {
      field.setAttribute("aria-invalid", "true");
      say("code-status", "Type the code first.");
      field.focus();
      return;
    }
    const outcome = await referral.redeem(field.value);
    field.setAttribute("aria-invalid", `${!["applied", "unverified"].includes(outcome)}`);
    say("code-status", OUTCOMES[outcome]);
  });
}
