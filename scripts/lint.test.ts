import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLEAN_IMPORTS, IMPORT_VIOLATIONS } from "./lint/import-violations.ts";
import { CLEAN_FILES, STYLE_VIOLATIONS } from "./lint/style-violations.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folders: string[] = [];

function createRepository(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "offshoot-lint-"));
  folders.push(folder);
  for (const name of [
    "biome.json",
    "lint",
    ".gitignore",
    ".dependency-cruiser.mjs",
    "tsconfig.json",
    "tsconfig.base.json",
  ])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return folder;
}

function run(folder: string, command: string, ...rest: string[]): string {
  const { stdout, stderr } = spawnSync(join(root, "node_modules/.bin", command), rest, {
    cwd: folder,
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(`${command} said nothing: ${stderr}`);
  return stdout;
}

/** Links the workspace as the package manager does, with stand-ins for what comes from npm. */
function linkWorkspace(folder: string): void {
  const npm = { "node_modules/preact": "preact", "node_modules/vitest": "vitest" };
  for (const [path, name] of Object.entries(npm)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "package.json"), JSON.stringify({ name, main: "index.js" }));
    writeFileSync(join(folder, path, "index.js"), "exports.h = exports.it = () => {};\n");
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "root", devDependencies: { vitest: "*" } }));
  for (const name of ["core", "adapter", "ui", "backend", "offshoot"]) {
    cpSync(join(root, "packages", name, "package.json"), join(folder, "packages", name, "package.json"));
    const link = join(folder, "node_modules", name === "offshoot" ? name : `@offshoot/${name}`);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(folder, "packages", name), link);
  }
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface BiomeReport {
  readonly diagnostics: readonly { category: string; message: string; location: { path: string } }[];
}

/** Names what Biome found in each file: its own rule's name, or the one with which a plugin's message begins. */
function rulesByFile({ diagnostics }: BiomeReport): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { category, message, location } of diagnostics) {
    const rule = category === "plugin" ? message.split(":")[0] : category.split("/").at(-1);
    found.set(location.path, (found.get(location.path) ?? new Set()).add(rule ?? ""));
  }
  return found;
}

describe("the rules of a single file", () => {
  let found: Map<string, Set<string>>;

  beforeAll(() => {
    const files = [...STYLE_VIOLATIONS, ...CLEAN_FILES].map(({ path, source }) => [path, source]);
    const folder = createRepository(Object.fromEntries(files));
    const report = run(
      folder,
      "biome",
      "lint",
      "--reporter=json",
      "--max-diagnostics=none",
      "packages",
      "examples",
      ".",
    );
    found = rulesByFile(JSON.parse(report));
  });

  it.each(STYLE_VIOLATIONS)("rejects $path by $rule and by nothing else", ({ path, rule }) => {
    expect([...(found.get(path) ?? [])]).toEqual([rule]);
  });

  it.each(CLEAN_FILES)("accepts $path", ({ path }) => {
    expect(found.get(path)).toBeUndefined();
  });
});

interface CruiseReport {
  readonly summary: { readonly violations: readonly { from: string; to: string; rule: { name: string } }[] };
}

describe("who may import whom", () => {
  let violations: CruiseReport["summary"]["violations"];

  beforeAll(() => {
    const bad = IMPORT_VIOLATIONS.map(({ from, source }) => [from, source]);
    const folder = createRepository({ ...CLEAN_IMPORTS, ...Object.fromEntries(bad) });
    linkWorkspace(folder);
    const config = [".dependency-cruiser.mjs", "--output-type", "json"];
    violations = JSON.parse(run(folder, "depcruise", "--config", ...config, "packages", "examples", "scripts")).summary
      .violations;
  });

  it.each(IMPORT_VIOLATIONS)("rejects $from by $rule", ({ from, rule }) => {
    const ofFile = violations.filter((violation) => violation.from === from || violation.to === from);
    expect(ofFile.map((violation) => violation.rule.name)).toContain(rule);
  });

  it("accepts every import that the house allows", () => {
    const bad = new Set(IMPORT_VIOLATIONS.map(({ from }) => from));
    expect(violations.filter(({ from, to }) => !bad.has(from) && !bad.has(to))).toEqual([]);
  });
});
