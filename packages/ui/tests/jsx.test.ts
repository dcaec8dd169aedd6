import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(import.meta.dirname, ".jsx-"));
afterAll(() => rmSync(folder, { recursive: true }));
const root = join(import.meta.dirname, "../../..");

/** Compiles a file of a site that uses a framework, with every check on, and gives what is wrong with it. */
function faultsOf(name: string, code: string, jsxImportSource?: string): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const file = join(folder, name);
  writeFileSync(file, code);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [file] }, ts.sys, root);
  const program = ts.createProgram([file], { ...options, ...(jsxImportSource && { jsxImportSource }) });
  const source = program.getSourceFile(file);
  return [...program.getSemanticDiagnostics(source), ...program.getSyntacticDiagnostics(source)].map(
    ({ messageText, start = 0 }) =>
      `${source?.text.slice(start, start + 12)}: ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 80)}`,
  );
}

const GOOD = `
export const card = (
  <>
    <offshoot-invite program="acme" lang="de" theme='{"accent":"#f00"}' preview="rewards" class-name="x" id="one">
      <a slot="signed-out" href="/login">Sign in</a>
    </offshoot-invite>
    <offshoot-launcher open />
    <offshoot-reward referral={null} onoffshoot:share={(event) => event.preventDefault()} />
  </>
);`;
const BAD: readonly (readonly [string, string])[] = [
  ["a state that is none", '<offshoot-invite preview="shiny" />'],
  ["a number for a program", "<offshoot-reward program={1} />"],
  ["an element that is none of ours", "<offshoot-nothing />"],
  ["open where nothing opens", "<offshoot-invite open />"],
];

describe.each([["react"], ["preact"]])("%s", (framework) => {
  const head = `import type {} from "../../jsx/${framework}.js";\n`;
  it("knows our elements", { timeout: 60_000 }, () => {
    expect(faultsOf(`good-${framework}.tsx`, head + GOOD, framework)).toEqual([]);
  });
  it.each(BAD)("refuses %s", { timeout: 60_000 }, (_, code) => {
    expect(faultsOf(`bad-${framework}.tsx`, `${head}export const bad = ${code};`, framework)).not.toEqual([]);
  });
});

it("vue knows our elements in templates", { timeout: 60_000 }, () => {
  const code = (preview: string) => `import type {} from "../../jsx/vue.js";
import type { GlobalComponents } from "vue";
type Props = InstanceType<GlobalComponents["offshoot-launcher"]>["$props"];
export const props: Props = { program: "acme", preview: "${preview}", open: true };`;
  expect(faultsOf("good-vue.ts", code("rewards"))).toEqual([]);
  expect(faultsOf("bad-vue.ts", code("shiny"))).toHaveLength(1);
});

it("svelte knows our elements in markup", { timeout: 60_000 }, () => {
  const code = (preview: string) => `import type {} from "../../jsx/svelte.js";
import type { SvelteHTMLElements } from "svelte/elements";
export const props: SvelteHTMLElements["offshoot-invite"] = { program: "acme", preview: "${preview}", id: "one" };`;
  expect(faultsOf("good-svelte.ts", code("rewards"))).toEqual([]);
  expect(faultsOf("bad-svelte.ts", code("shiny"))).toHaveLength(1);
});

it("every card that is an element has its types", () => {
  const read = (path: string) => readFileSync(join(import.meta.dirname, "../src", path), "utf8");
  const [, cards = ""] = /readonly name: ([^;]+);/.exec(read("card/card.ts")) ?? [];
  const named = [...cards.matchAll(/"([a-z]+)"/g)].map(([, name]) => `offshoot-${name}`);
  const typed = [...read("element/element-attributes.ts").matchAll(/"(offshoot-[a-z]+)"/g)].map(([, name]) => name);
  expect(typed.sort()).toEqual(named.sort());
});
