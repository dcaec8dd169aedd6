import type { ResolvedProgram } from "@offshoot/core";
import { formatVerdict } from "../format-report.js";
import type { Report } from "../report.js";
import { buildElement } from "./build-element.js";
import { drawSection } from "./draw-section.js";
import { drawTroubles } from "./draw-troubles.js";
import { panelCss } from "./panel-css.js";

/** Where there is less room the panel waits behind its pill. */
const ROOMY = "(min-width: 761px)";

/** Where a launcher stands of which the document says nothing. */
const DEFAULT_PLACE = { position: "bottom-end", offset: 20 } as const;

/** What the panel's buttons do. */
export interface PanelActions {
  /** Copies the report; tells whether it is on the clipboard. */
  copy(): Promise<boolean>;
  /** Looks at everything again. */
  refresh(): Promise<void>;
  /** Takes the panel away. */
  close(): void;
}

/** The overlay of one program. */
export interface Panel {
  show(report: Report): void;
  remove(): void;
}

/**
 * Puts the panel over the page; it moves nothing, takes no focus and is in a shadow root of its own.
 *
 * @param program Gives the program as it is, which says where the launcher stands.
 */
export function createPanel(program: () => ResolvedProgram | undefined, actions: PanelActions): Panel {
  const host = document.createElement("offshoot-debug");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  const others = document.querySelectorAll(host.localName).length;
  let rules = "";
  // Where the launcher stands is known once the whole document is read.
  const place = (program: ResolvedProgram | undefined) => {
    const isRightToLeft = getComputedStyle(document.documentElement).direction === "rtl";
    const next = panelCss(program?.cards?.launcher ?? DEFAULT_PLACE, isRightToLeft, others);
    if (next !== rules) sheet.replaceSync(next);
    rules = next;
  };
  root.adoptedStyleSheets = [sheet];

  const button = (name: string, run: () => unknown, label = name) => {
    const element = buildElement("button", { type: "button", ...(label !== name && { "aria-label": label }) }, name);
    element.addEventListener("click", run);
    return element;
  };
  const dot = () => buildElement("span", { class: "dot", "aria-hidden": "true" });
  const pillWords = buildElement("span", {}, "Offshoot debug");
  const pill = buildElement("button", { type: "button", class: "pill", "aria-expanded": "false" }, dot(), pillWords);
  const name = buildElement("span", {}, "Offshoot debug");
  const verdict = buildElement("span", { class: "verdict" }, "looking…");
  const heading = buildElement("h2", {}, dot(), name, verdict);
  const said = buildElement("p", { class: "said", role: "status" });
  const body = buildElement("div", { class: "body", tabindex: "0", role: "region", "aria-label": "Report" });
  const copy = button("Copy report", copyReport);
  const tools = buildElement(
    "div",
    { class: "tools" },
    copy,
    button("Look again", lookAgain),
    button("–", () => fold(true), "Fold"),
    button("×", actions.close, "Close"),
  );
  const panel = buildElement(
    "section",
    { class: "panel", "aria-label": "Offshoot debug", tabindex: "-1" },
    buildElement("header", {}, heading, tools),
    body,
    said,
  );
  pill.addEventListener("click", () => fold(false));
  const frame = buildElement("div", { class: "root", lang: "en", dir: "ltr" }, pill, panel);
  // The page's own shortcuts stay as they are: only what is pressed in here.
  frame.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (panel.hidden) actions.close();
    else fold(true);
  });
  root.append(frame);
  const isRoomy = matchMedia(ROOMY).matches;
  pill.hidden = isRoomy;
  panel.hidden = !isRoomy;
  // Beside the body, which some frameworks swap for another one.
  place(program());
  document.documentElement.append(host);

  function fold(isFolded: boolean): void {
    pill.hidden = !isFolded;
    panel.hidden = isFolded;
    (isFolded ? pill : panel).focus();
  }

  async function copyReport(): Promise<void> {
    const isCopied = await actions.copy();
    copy.textContent = isCopied ? "Copied" : "In the console";
    said.textContent = isCopied ? "The report is copied." : "Copying is blocked here. The report is in the console.";
    copy.addEventListener(
      "blur",
      () => {
        copy.textContent = "Copy report";
        said.textContent = "";
      },
      { once: true },
    );
  }

  async function lookAgain(): Promise<void> {
    said.textContent = "";
    await actions.refresh();
    said.textContent = `Looked again: ${verdict.textContent}.`;
  }

  let drawn = "";
  return {
    show(report) {
      const { troubles, sections, program: key } = report;
      place(program());
      const words = formatVerdict(report);
      const tone = troubles.some(({ severity }) => severity === "problem") ? "bad" : "good";
      for (const mark of [pill, heading]) mark.dataset.tone = tone;
      pillWords.textContent = `Offshoot: ${words}`;
      name.textContent = key || "Offshoot debug";
      verdict.textContent = words;
      const content = JSON.stringify([troubles, sections]);
      if (content === drawn) return;
      drawn = content;
      const before = body.scrollTop;
      const isOpen = (title: string) =>
        body.querySelector(`details[data-title="${title}"]`)?.hasAttribute("open") ?? false;
      const active = root.activeElement?.closest("details")?.getAttribute("data-title");
      body.replaceChildren(
        ...drawTroubles(troubles, isOpen("fine")),
        ...sections.map((section) => drawSection(section, isOpen(section.title))),
      );
      // Somebody may stand on a section with the keyboard.
      if (active) body.querySelector<HTMLElement>(`details[data-title="${active}"] > summary`)?.focus();
      body.scrollTop = before;
    },
    remove: () => host.remove(),
  };
}
