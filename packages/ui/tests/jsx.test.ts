import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(import.meta.dirname, ".jsx-"));
afterAll(() => rmSync(folder, { recursive: true }));
const root = join(import.meta.dirname, "../../..");

/** Compiles files of a site that uses a framework, with every check on, and gives what is wrong with each. */
function faultsOf(files: Readonly<Record<string, string>>, jsxImportSource?: string): Record<string, string[]> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const paths = Object.keys(files).map((name) => join(folder, name));
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: paths }, ts.sys, root);
  // One program for all of them: reading a framework's own types is what takes the time.
  const program = ts.createProgram(paths, { ...options, ...(jsxImportSource && { jsxImportSource }) });
  const faults = paths.map((path) => {
    const source = program.getSourceFile(path);
    return [...program.getSemanticDiagnostics(source), ...program.getSyntacticDiagnostics(source)].map(
      ({ messageText, start = 0 }) =>
        `${source?.text.slice(start, start + 12)}: ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 80)}`,
    );
  });
  return Object.fromEntries(Object.keys(files).map((name, index) => [name, faults[index] ?? []]));
}

const GOOD = `
export const card = (
  <>
    <offshoot-invite program="acme" lang="de" theme='{"accent":"#f00"}' preview="rewards" class-name="x" id="one" data-reserve="tiers">
      <a slot="signed-out" href="/login">Sign in</a>
    </offshoot-invite>
    <offshoot-launcher open />
    <offshoot-reward referral={null} onoffshoot:share={(event) => event.preventDefault()} />
  </>
);`;
const BAD: readonly (readonly [string, string])[] = [
  ["none", '<offshoot-invite preview="shiny" />'],
  ["number", "<offshoot-reward program={1} />"],
  ["foreign", "<offshoot-nothing />"],
  ["open", "<offshoot-invite open />"],
];

it.each([["react"], ["preact"]])(
  "%s knows our elements, and refuses what they do not take",
  { timeout: 90_000 },
  (framework) => {
    const head = `import type {} from "../../jsx/${framework}.js";\n`;
    const bad = BAD.map(([name, code]) => [`${name}.tsx`, `${head}export const bad = ${code};`]);
    const { "good.tsx": good, ...rest } = faultsOf({ "good.tsx": head + GOOD, ...Object.fromEntries(bad) }, framework);
    expect(good).toEqual([]);
    for (const [name, faults] of Object.entries(rest)) expect(faults, name).not.toEqual([]);
    expect(Object.keys(rest)).toHaveLength(BAD.length);
  },
);

it("vue knows our elements in templates", { timeout: 90_000 }, () => {
  const code = (preview: string) => `import type {} from "../../jsx/vue.js";
import type { GlobalComponents } from "vue";
type Props = InstanceType<GlobalComponents["offshoot-launcher"]>["$props"];
export const props: Props = {
  program: "acme", preview: "${preview}", open: true, id: "one", "data-reserve": "tiers",
  "onOffshoot:share": (event) => event.preventDefault(),
};`;
  const faults = faultsOf({ "good.ts": code("rewards"), "bad.ts": code("shiny") });
  expect(faults["good.ts"]).toEqual([]);
  expect(faults["bad.ts"]).toHaveLength(1);
});

it("svelte knows our elements in markup", { timeout: 90_000 }, () => {
  const code = (preview: string) => `import type {} from "../../jsx/svelte.js";
import type { SvelteHTMLElements } from "svelte/elements";
export const props: SvelteHTMLElements["offshoot-invite"] = { program: "acme", preview: "${preview}", id: "one" };`;
  const faults = faultsOf({ "good.ts": code("rewards"), "bad.ts": code("shiny") });
  expect(faults["good.ts"]).toEqual([]);
  expect(faults["bad.ts"]).toHaveLength(1);
});

it("every card that is an element has its types", () => {
  const read = (path: string) => readFileSync(join(import.meta.dirname, "../src", path), "utf8");
  const [, cards = ""] = /readonly name: ([^;]+);/.exec(read("card/card.ts")) ?? [];
  const named = [...cards.matchAll(/"([a-z]+)"/g)].map(([, name]) => `offshoot-${name}`);
  const typed = [...read("element/element-attributes.ts").matchAll(/"(offshoot-[a-z]+)"/g)].map(([, name]) => name);
  expect(typed.sort()).toEqual(named.sort());
});
