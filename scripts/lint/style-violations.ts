/** One file that breaks exactly one rule of the linter. */
export interface Violation {
  /** Name of the rule that must reject it. */
  readonly rule: string;
  /** Path inside a pretended repository. */
  readonly path: string;
  readonly source: string;
}

const UI = "packages/ui/src";
const CORE = "packages/core/src";

const inFile = (folder: string, extension: string, rule: string, source: string): Violation => ({
  rule,
  path: `${folder}/${kebab(rule)}-${kebab(kebab(source).slice(-60))}.${extension}`,
  source,
});
const inUi = (rule: string, source: string) => inFile(UI, "ts", rule, source);
const inCore = (rule: string, source: string) => inFile(CORE, "ts", rule, source);
const inCard = (rule: string, jsx: string) =>
  inFile(UI, "tsx", rule, `export function Card() {\n  return ${jsx};\n}\n`);

function kebab(text: string): string {
  return text
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
}

const inFunction = (statement: string) =>
  `export function act(element: HTMLElement): HTMLElement {\n  ${statement}\n  return element;\n}\n`;

/** Every rule of the *never* list that reads a single file, each with at least one way to break it. */
export const STYLE_VIOLATIONS: readonly Violation[] = [
  inUi("noDefaultExport", "export default function card(): void {}\n"),
  inUi("noReExportAll", 'export * from "./card.js";\n'),
  inUi("noEnum", "export enum Colour {\n  red,\n}\n"),
  inUi("noNamespace", "export namespace colours {\n  export const red = 1;\n}\n"),
  inUi("noGlobalEval", 'export const two = eval("1 + 1");\n'),
  inUi("noExcessiveLinesPerFile", `export const lines = [\n${"  1,\n".repeat(260)}];\n`),
  { rule: "useFilenamingConvention", path: `${UI}/inviteCard.ts`, source: "export const card = 1;\n" },
  { rule: "no-drawer-file", path: `${UI}/utils.ts`, source: "export const one = 1;\n" },
  { rule: "no-drawer-file", path: `${CORE}/link/helpers.ts`, source: "export const one = 1;\n" },
  { rule: "no-drawer-file", path: `${CORE}/common/link.ts`, source: "export const one = 1;\n" },
  inUi("no-html-injection", inFunction('element.innerHTML = "x";')),
  inUi("no-html-injection", inFunction('element.outerHTML = "x";')),
  inUi("no-html-injection", inFunction('element.innerHTML += "x";')),
  inUi("no-html-injection", inFunction('element.insertAdjacentHTML("beforeend", "x");')),
  inCard("noDangerouslySetInnerHtml", '<p dangerouslySetInnerHTML={{ __html: "x" }} />'),
  inUi("no-document-write", inFunction('document.write("x");')),
  inUi("no-document-write", inFunction('window.document.writeln("x");')),
  inUi("no-function-constructor", 'export const make = (): unknown => new Function("return 1");\n'),
  inUi("no-function-constructor", 'export const make = (): unknown => Function("return 1");\n'),
  inUi("no-function-constructor", 'export const later = (): unknown => setTimeout("run()", 1);\n'),
  inUi("no-wildcard-target", inFunction('window.parent.postMessage({ a: 1 }, "*");')),
  inUi("no-wildcard-target", inFunction('window.parent.postMessage({ a: 1 }, { targetOrigin: "*" });')),
  inUi("no-window-handler", inFunction("window.onerror = () => true;")),
  inUi("no-window-handler", inFunction("document.onclick = () => true;")),
  inUi("no-window-handler", inFunction("globalThis.onmessage = () => true;")),
  inUi("no-module-state", "export let count = 0;\n\nexport const next = (): number => ++count;\n"),
  inUi("no-module-state", "let count = 0;\n\nexport const next = (): number => ++count;\n"),
  inUi("no-module-state", "export const cache = new Map<string, string>();\n"),
  inUi(
    "no-module-state",
    "const seen: string[] = [];\n\nexport const see = (name: string): number => seen.push(name);\n",
  ),
  inUi("no-import-side-effect", 'import "./register.js";\n'),
  inUi("no-import-side-effect", 'customElements.define("offshoot-x", HTMLElement);\n'),
  inUi(
    "no-import-side-effect",
    'if (typeof name === "string") {\n  customElements.define("offshoot-x", HTMLElement);\n}\n',
  ),
  inUi("no-unscoped-style", inFunction("document.adoptedStyleSheets = [];")),
  inUi("no-unscoped-style", inFunction("document.head.append(element);")),
  inUi("no-unscoped-style", inFunction('element.append(document.createElement("style"));')),
  { rule: "no-unscoped-selector", path: `${UI}/body.css`, source: "body {\n  margin: 0;\n}\n" },
  { rule: "no-unscoped-selector", path: `${UI}/list.css`, source: "offshoot-invite,\n.card {\n  margin: 0;\n}\n" },
  ...["window", "document", "navigator", "history", "location", "localStorage", "sessionStorage", "indexedDB"].map(
    (name) => inCore("noRestrictedGlobals", `export const read = (): unknown => ${name};\n`),
  ),
  inCore("no-clock", "export const stamp = (): number => Date.now();\n"),
  inCore("no-clock", "export const stamp = (): Date => new Date();\n"),
  inCore("noRestrictedGlobals", 'export const ask = (): unknown => fetch("/");\n'),
  inCore("noRestrictedGlobals", "export const ask = (): unknown => new XMLHttpRequest();\n"),
  inUi("noRestrictedGlobals", 'export const ask = (): unknown => fetch("/");\n'),
  inUi("noRestrictedGlobals", "export const ask = (): unknown => new XMLHttpRequest();\n"),
  inUi("no-request", 'export const ask = (): unknown => window.fetch("/");\n'),
  inUi("no-request", 'export const ask = (): unknown => navigator.sendBeacon("/");\n'),
  {
    rule: "noRestrictedGlobals",
    path: `${CORE}/platform/asking-platform.ts`,
    source: 'export const ask = (): unknown => fetch("/");\n',
  },
  {
    rule: "useHookAtTopLevel",
    path: `${UI}/use-twice.ts`,
    source: [
      'import { useState } from "preact/hooks";',
      "",
      "export function useTwice(isOn: boolean): unknown {",
      "  if (isOn) return useState(1);",
      "  return null;",
      "}",
      "",
    ].join("\n"),
  },
  inCard("useAltText", '<img src="/x.png" />'),
  inCard("useButtonType", "<button>Copy</button>"),
  inCard("useValidAriaRole", '<p role="datepicker">x</p>'),
  inCard("noPositiveTabindex", '<input tabIndex={3} type="text" />'),
  inCard("noSvgWithoutTitle", '<svg><path d="M0" /></svg>'),
  {
    rule: "noSkippedTests",
    path: `${UI}/x.test.ts`,
    source: 'import { it } from "vitest";\n\nit.skip("waits", () => {});\n',
  },
];

/** Files as the house wants them, near to what the rules reject. */
export const CLEAN_FILES: readonly Omit<Violation, "rule">[] = [
  {
    path: `${CORE}/clock.ts`,
    source: [
      "export function stamp(now = Date.now()): number {",
      "  let total = now;",
      "  total += 1;",
      "  return total;",
      "}",
      "",
      "export const at = (time: number, read: () => number = Date.now): Date => new Date(time + read());",
      "",
    ].join("\n"),
  },
  { path: `${CORE}/platform/browser-platform.ts`, source: "export const url = (): string => window.location.href;\n" },
  { path: "packages/adapter/src/post.ts", source: 'export const post = (): Promise<Response> => fetch("/");\n' },
  {
    path: `${UI}/copy-button.tsx`,
    source: [
      "export function CopyButton({ label, onCopy }: { label: string; onCopy: () => void }) {",
      "  return (",
      '    <button type="button" onClick={onCopy}>',
      "      {label}",
      "    </button>",
      "  );",
      "}",
      "",
    ].join("\n"),
  },
  {
    path: `${UI}/adopt.ts`,
    source: [
      "export function adopt(root: ShadowRoot, sheet: CSSStyleSheet, frame: Window, origin: string): string {",
      "  root.adoptedStyleSheets = [sheet];",
      '  window.addEventListener("message", () => {});',
      "  frame.postMessage({ ready: true }, origin);",
      "  return root.innerHTML;",
      "}",
      "",
    ].join("\n"),
  },
  {
    path: "packages/offshoot/src/offshoot.css",
    source: "offshoot-invite:not(:defined) {\n  display: block;\n\n  & p {\n    margin: 0;\n  }\n}\n",
  },
  { path: "packages/offshoot/src/script/offshoot.ts", source: 'customElements.define("offshoot-x", HTMLElement);\n' },
  { path: "examples/shop/shop.css", source: "body {\n  margin: 0;\n}\n" },
  { path: "rollup.config.mjs", source: "export default {};\n" },
];
