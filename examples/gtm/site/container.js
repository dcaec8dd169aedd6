/**
 * Stands in for the container that Tag Manager would serve, so that this example asks nothing of Google: it runs tags of
 * the kind "Custom HTML" when their trigger comes by in the data layer, as the real one does.
 */
(() => {
  /** What is set up in Tag Manager: the tag that each trigger starts. */
  const TAGS = {
    "gtm.load": "/tags/1-offshoot.html",
    signed_in: "/tags/2-signed-in.html",
    consent_answered: "/tags/3-consent.html",
    purchase: "/tags/4-purchase.html",
  };
  /** Variables of the kind "Data Layer Variable", by the name that tags know them by. */
  const VARIABLES = {
    "Customer ID": "customer_id",
    "Ad storage": "consent.ad_storage",
    "Analytics storage": "consent.analytics_storage",
    "Order ID": "ecommerce.transaction_id",
    "Order value": "ecommerce.value",
    "Order currency": "ecommerce.currency",
  };

  /** Runs the scripts of a tag. Nothing but their text is handed on: no attribute, as with the real one. */
  async function run(address, values) {
    const answer = await fetch(address);
    const read = (name) => VARIABLES[name].split(".").reduce((value, key) => value?.[key], values);
    const fill = (_, name) => (JSON.stringify(read(name)) ?? "undefined").replaceAll("<", "\\u003c");
    const html = (await answer.text()).replace(/\{\{(.+?)\}\}/g, fill);
    for (const { text } of new DOMParser().parseFromString(html, "text/html").querySelectorAll("script")) {
      const script = document.createElement("script");
      script.text = text;
      document.body.append(script);
    }
  }

  let values = {};
  function hear(entry) {
    values = { ...values, ...entry };
    const tag = TAGS[entry.event];
    if (tag) run(tag, values);
  }

  const layer = window.dataLayer;
  const push = layer.push.bind(layer);
  layer.forEach(hear);
  layer.push = (...entries) => {
    const length = push(...entries);
    entries.forEach(hear);
    return length;
  };
  const onLoad = () => layer.push({ event: "gtm.load" });
  if (document.readyState === "complete") onLoad();
  else addEventListener("load", onLoad);
})();
