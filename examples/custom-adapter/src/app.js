import { createReferral, defineElements } from "offshoot";
import { createAdapter } from "./create-adapter.js";
import { program } from "./program.js";
import { watchApi } from "./watch-api.js";

const by = new URLSearchParams(location.search).get("by") === "outbox" ? "outbox" : "rest";
const referral = createReferral(program, { adapter: createAdapter(by) });
referral.on("error", ({ message }) => console.warn(message));
defineElements({ referral });

const find = (selector) => document.querySelector(selector);
find(`nav [href="?by=${by}"]`).setAttribute("aria-current", "true");
watchApi(find("#heard"));

async function show(name) {
  for (const id of ["#own", "#sign-out"]) find(id).hidden = !name;
  find("#sign-in").hidden = Boolean(name);
  await referral.identify(name ? { id: name, name: "Ana" } : null);
}

find("#sign-in").addEventListener("click", () => {
  localStorage.setItem("parlo-user", "ana");
  show("ana");
});
find("#sign-out").addEventListener("click", () => {
  localStorage.removeItem("parlo-user");
  show(null);
});
find("#subscribe").addEventListener("click", async () => {
  const orderId = `P-${Date.now()}`;
  const { durability, reason } = await referral.convert({ orderId, value: 12, currency: "EUR" });
  const fate = {
    durable: "It is safe.",
    memory: "It is kept while this page is open.",
    dropped: `Dropped: ${reason}.`,
  };
  find("#status").textContent = `Order ${orderId}. ${fate[durability]}`;
});

if (localStorage.getItem("parlo-user")) show("ana");
