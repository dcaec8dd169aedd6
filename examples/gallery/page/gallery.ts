import { readChoice, writeChoice } from "./choice.js";
import { drawControls, fillControls, readControls } from "./draw-controls.js";
import { listAxes } from "./list-axes.js";
import { createShow } from "./show-choice.js";

/** Narrower than this, the controls are folded away. */
const ROOMY = "(min-width: 60rem)";

const { presets = "calm", languages = "en", hosts = "none" } = document.documentElement.dataset;
const axes = listAxes({ presets, languages, hosts });
const form = document.querySelector<HTMLFormElement>("#controls");
const place = document.querySelector<HTMLElement>("#figures");
const rail = document.querySelector<HTMLDetailsElement>(".rail");
const host = document.querySelector<HTMLLinkElement>("#host");

if (form && place && rail && host) {
  const showFigures = createShow(place, axes);
  const isBare = new URLSearchParams(location.search).has("bare");
  document.documentElement.classList.toggle("bare", isBare);
  rail.open = matchMedia(ROOMY).matches;
  drawControls(form, axes);

  const show = () => {
    const choice = readChoice(location.search, axes);
    host.href = `/host/${choice.host}.css`;
    fillControls(form, choice);
    void showFigures(choice);
  };
  form.addEventListener("change", () => {
    const choice = readControls(form, readChoice(location.search, axes));
    history.pushState(null, "", writeChoice(choice, axes) || location.pathname);
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    history.pushState(null, "", location.pathname);
    show();
  });
  addEventListener("popstate", show);
  // A card that is looked at leads nowhere.
  addEventListener("offshoot:share", (event) => event.preventDefault());
  show();
}
