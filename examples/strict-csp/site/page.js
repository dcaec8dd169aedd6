const find = (selector) => document.querySelector(selector);

// Cards speak the language of the nearest `lang`. Before the script of the cards runs: both are modules, in this order.
const asked = new URLSearchParams(location.search).get("lang") ?? "en";
const lang = ["en", "de", "ja", "ar"].includes(asked) ? asked : "en";
find("#cards").lang = lang;
find("#cards").dir = lang === "ar" ? "rtl" : "ltr";
find(`nav [lang=${lang}]`).setAttribute("aria-current", "true");

/** Asks the server what browsers have reported. */
async function count() {
  const reports = await (await fetch("/reports")).json();
  find("#count").textContent = reports.length;
  find("#unit").textContent = reports.length === 1 ? "report" : "reports";
  find(".verdict").dataset.verdict = reports.length === 0 ? "clean" : "reported";
}

find("#violate").addEventListener("click", () => {
  // The style is not applied, and the browser reports it.
  find("#status").setAttribute("style", "color: red");
  find("#status").textContent = "A style attribute was refused, and reported.";
});

find("#reset").addEventListener("click", async () => {
  await fetch("/reports", { method: "DELETE" });
  find("#status").textContent = "";
  await count();
});

const { headers } = await fetch(location.pathname, { method: "HEAD" });
find("#policy").textContent = headers.get("content-security-policy").replaceAll("; ", ";\n");

/** Looks again while somebody looks. */
async function watch() {
  if (!document.hidden) await count().catch(() => {});
  setTimeout(watch, 1000);
}
await watch();
