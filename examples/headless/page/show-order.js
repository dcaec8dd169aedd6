import { formatReward } from "@offshoot/core";
import { find, say } from "./find.js";

/** Orders a box. The server decides by itself what it costs and who is credited; the page only reports it. */
export function showOrder(referral) {
  const button = /** @type {HTMLButtonElement} */ (find("order"));
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      const response = await fetch("/orders", { method: "POST" });
      if (!response.ok) throw new Error(`POST /orders: expected 201, got ${response.status}.`);
      const { orderId, paid } = await response.json();
      const price = formatReward({ kind: "credit", money: paid }, document.documentElement.lang);
      say("order-status", `Thank you. Order ${orderId}, ${price}, is on its way.`);
      await referral.convert({ orderId, value: paid.amount / 100, currency: paid.currency });
    } catch (error) {
      console.warn(error);
      say("order-status", "That did not work: nothing was ordered. Try again.");
    } finally {
      button.disabled = false;
    }
  });
}
