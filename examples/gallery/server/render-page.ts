import { readLanguages, readPresets } from "../../../scripts/browser/card-lists.ts";
import { HOST_STYLES } from "../../../scripts/browser/host-styles.ts";

/** Writes the gallery's page. What there is to choose from is read when it is asked for, so that a new preset or language is there by itself. */
export function renderPage(styles: readonly string[]): string {
  const lists = { presets: readPresets(), languages: readLanguages(), hosts: HOST_STYLES };
  const attributes = Object.entries(lists).map(([name, values]) => `data-${name}="${values.join(" ")}"`);
  return `<!doctype html>
<html lang="en" ${attributes.join(" ")}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Every Offshoot card in every state, preset, scheme, direction, language and width.">
<title>Offshoot gallery</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host/none.css" id="host">
${styles.map((name) => `<link rel="stylesheet" href="/${name}">`).join("\n")}
<script type="module" src="/page.js"></script>
</head>
<body>
<a class="skip" href="#figures">Skip to the cards</a>
<header class="mast">
  <p class="brand">Offshoot</p>
  <h1>Gallery</h1>
  <p class="lead">Every card in every state it can be in, made up in this page: nothing is asked, sent or stored.</p>
</header>
<div class="frame">
  <details class="rail" open>
    <summary>What to show</summary>
    <form id="controls" aria-label="What to show"></form>
  </details>
  <main id="figures" tabindex="-1" aria-busy="true"></main>
</div>
</body>
</html>
`;
}
