import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path/posix";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../root.ts";
import { packPackages } from "./pack-packages.ts";
import { readManifests } from "./read-manifests.ts";
import { readTarball } from "./read-tarball.ts";

const packages = readManifests();
const folder = mkdtempSync(join(tmpdir(), "offshoot-files-"));
const packed = new Map<string, ReadonlyMap<string, Buffer>>();

beforeAll(async () => {
  for (const [name, path] of Object.entries(await packPackages(folder))) packed.set(name, readTarball(path));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }), 60_000);

/** What is published beside a module of `dist`, its types and its map. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  "@offshoot/adapter": [],
  "@offshoot/backend": ["migrations/*.sql", "migrations/meta/*.json"],
  "@offshoot/core": ["PROGRAM.md", "offshoot.schema.json", "recipes/*.js", "vectors/*.json"],
  "@offshoot/ui": ["jsx/*.d.ts"],
  offshoot: [
    ...["*.js", "*/*.js", "pages/*.html", "pages/*.json", "pages/*.css", "index.html", "report.css", "README.md"].map(
      (path) => `conformance/${path}`,
    ),
    ...["chunks.json", "integrity.json", "offshoot.css", "offshoot.schema.json"].map((path) => `dist/${path}`),
    "jsx/*.d.ts",
  ],
};

const asPattern = (glob: string) => new RegExp(`^${glob.replaceAll(".", "\\.").replaceAll("*", "[\\w-]+")}$`);

describe.each(packages.map(({ manifest }) => [manifest.name, manifest.version] as const))("%s", (name, version) => {
  const files = () => packed.get(name) as ReadonlyMap<string, Buffer>;
  const text = (path: string) => `${files().get(path)}`;
  const matching = (pattern: RegExp) => [...files().keys()].filter((path) => pattern.test(path));

  it("holds its modules with types and maps, its README, its license, and nothing that is not for its users", () => {
    const others = ["LICENSE", "README.md", "package.json", ...(OTHERS[name] ?? [])].map(asPattern);
    const isModule = (path: string) => /^dist\/[\w./-]+\.(js|js\.map|d\.ts)$/.test(path);
    const surplus = matching(/^/).filter((path) => !isModule(path) && !others.some((other) => other.test(path)));
    expect(surplus).toEqual([]);
    for (const other of others) expect(matching(other), `${other}`).not.toEqual([]);
    expect(matching(/\.test\.|(^|\/)tests?\/|^src\//)).toEqual([]);
  });

  it("gives every module that it exports its types", () => {
    const typed = new Set(matching(/\.d\.ts$/).map((path) => path.replace(/\.d\.ts$/, ".js")));
    const isScript = (path: string) => /^dist\/offshoot\./.test(path);
    const isWords = (path: string) => /^dist\/words\//.test(path);
    expect(matching(/^dist\/.*\.js$/).filter((path) => !typed.has(path) && !isScript(path) && !isWords(path))).toEqual(
      [],
    );
  });

  it("names its license in full", () => {
    expect(text("LICENSE")).toMatch(/^MIT License/);
  });

  it("has maps that carry their sources along, and no comment that leads to a map which is not there", () => {
    for (const path of matching(/\.map$/)) {
      const { sources, sourcesContent = [] } = JSON.parse(text(path));
      expect(sourcesContent, path).toHaveLength(sources.length);
      expect(sourcesContent.every(Boolean), path).toBe(true);
    }
    const lost = matching(/\.js$/).filter((path) => {
      const map = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(text(path))?.[1];
      return map !== undefined && !files().has(join(dirname(path), map));
    });
    expect(lost).toEqual([]);
  });

  it("says nothing about the machine that built it", () => {
    const traces = [ROOT, homedir(), tmpdir(), ".pnpm/", "node_modules/.cache", "localhost:"];
    const isTold = (path: string) => /^(README|PROGRAM)\.md$/.test(path);
    const found = matching(/^/).flatMap((path) =>
      traces
        .filter((trace) => trace.length > 1 && !isTold(path) && text(path).includes(trace))
        .map((trace) => `${path}: ${trace}`),
    );
    expect(found).toEqual([]);
  });

  it("has a manifest for strangers: versions, no workspace, no source condition, no script that runs on its own", () => {
    const manifest = JSON.parse(text("package.json"));
    expect(manifest).toMatchObject({ name, version, license: "MIT", type: "module" });
    expect(manifest.publishConfig).toEqual({ access: "public", provenance: true });
    expect(text("package.json")).not.toMatch(
      /workspace:|catalog:|offshoot-source|"(pre|post)?(install|pack|prepare|publish)"/,
    );
    const dependencies = { ...manifest.dependencies, ...manifest.peerDependencies };
    for (const [dependency, range] of Object.entries(dependencies))
      expect(range, dependency).toMatch(/^(>=|\^)?\d+(\.\d+)*$/);
    for (const [other, range] of Object.entries(manifest.dependencies)) {
      if (packed.has(other)) expect(range).toBe(packages.find((one) => one.manifest.name === other)?.manifest.version);
    }
  });

  it("exports what it exports in the repository, and the files are there", () => {
    const { exports } = JSON.parse(text("package.json"));
    const own = packages.find(({ manifest }) => manifest.name === name)?.manifest.exports ?? {};
    const withoutSource = JSON.parse(
      JSON.stringify(own, (key, value) => (key === "offshoot-source" ? undefined : value)),
    );
    expect(exports).toEqual(withoutSource);
    const isThere = (target: string) => target.includes("*") || files().has(target.slice(2));
    const targets = Object.values(exports as Record<string, string | Record<string, string>>).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    );
    expect(targets.filter((target) => !isThere(target))).toEqual([]);
  });
});
