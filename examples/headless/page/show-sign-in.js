import { find } from "./find.js";

/** Lets somebody sign in and out, and tells the referral who it is. */
export async function showSignIn(referral) {
  const name = /** @type {HTMLInputElement} */ (find("name"));
  const isNamed = /** @type {HTMLInputElement} */ (find("is-named"));

  async function take(request) {
    const { reader } = await (await request).json();
    find("sign-in").hidden = reader !== null;
    find("account").hidden = reader === null;
    find("account-name").textContent = reader?.name ?? "";
    await referral.identify(reader && { id: reader.id, name: reader.name });
    if (reader) await referral.summary();
  }
  find("sign-in").addEventListener("submit", async (event) => {
    event.preventDefault();
    const body = JSON.stringify({ name: name.value, isNamed: isNamed.checked });
    await take(fetch("/session", { method: "POST", headers: { "content-type": "application/json" }, body }));
    find("sign-out").focus();
  });
  find("sign-out").addEventListener("click", async () => {
    await take(fetch("/session", { method: "DELETE" }));
    name.focus();
  });
  await take(fetch("/session"));
}
