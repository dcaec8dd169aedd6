/** The shop's own code: it knows the data layer and nothing of referrals. */
const layer = window.dataLayer;
const find = (selector) => document.querySelector(selector);
const readCookie = (name) => document.cookie.match(new RegExp(`${name}=(\\w+)`))?.[1];
const writeCookie = (name, value) => {
  // biome-ignore lint/suspicious/noDocumentCookie: the other way is not in every browser.
  document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax`;
};

/** Tells Consent Mode and the tags what the visitor has answered: `granted` or `denied`. */
function tellConsent(answer) {
  const consent = { ad_storage: answer, analytics_storage: answer };
  window.gtag("consent", "update", consent);
  layer.push({ event: "consent_answered", consent });
}

function tellCustomer(id) {
  find("#sign-in").hidden = true;
  layer.push({ event: "signed_in", customer_id: id });
}

const answered = readCookie("harbour_consent");
if (answered) tellConsent(answered);
else find("#consent").hidden = false;

const customer = readCookie("harbour_customer");
if (customer) tellCustomer(customer);

find("#consent").addEventListener("click", ({ target }) => {
  const answer = target.closest("button")?.value;
  if (!answer) return;
  writeCookie("harbour_consent", answer);
  find("#consent").hidden = true;
  tellConsent(answer);
});

find("#sign-in").addEventListener("click", () => {
  writeCookie("harbour_customer", "ana");
  tellCustomer("ana");
});

find("#order").addEventListener("click", ({ currentTarget }) => {
  const order = { transaction_id: `H-${Date.now()}`, value: 89, currency: "EUR" };
  layer.push({ event: "purchase", ecommerce: order });
  currentTarget.disabled = true;
  find("#order-status").textContent = `Thank you. Order ${order.transaction_id} is in.`;
});
