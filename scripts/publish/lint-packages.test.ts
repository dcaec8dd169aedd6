import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packPackages } from "./pack-packages.ts";
import { readManifests } from "./read-manifests.ts";

const names = readManifests().map(({ manifest }) => manifest.name);
const folder = mkdtempSync(join(tmpdir(), "offshoot-lint-"));
let tarballs: Record<string, string>;

beforeAll(async () => {
  tarballs = await packPackages(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }), 60_000);

const read = (name: string) => readFileSync(tarballs[name] as string);

/** The host or kind of a repository is not known here: whoever releases adds it. */
const isAboutRepository = (code: string) => /REPOSITORY/.test(code);

describe.each(names)("the package %s as it is published", (name) => {
  it("is one that publint has nothing to say about", async () => {
    const { buffer, byteOffset, byteLength } = read(name);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ pack: { tarball } });
    const said = messages.filter(({ code }) => !isAboutRepository(code));
    expect(said.map((message) => formatMessage(message, pkg))).toEqual([]);
  }, 60_000);

  it("has right types for every import, in Node and in bundlers", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(read(name)), { excludeEntrypoints: [/\.css$/] });
    if (!analysis.types) throw new Error("Expected types.");
    const problems = analysis.problems.filter((problem) =>
      (["node16-esm", "bundler"] as const).some((kind) => problemAffectsResolutionKind(problem, kind, analysis)),
    );
    expect(Object.keys(analysis.entrypoints)).toContain(".");
    expect(problems).toEqual([]);
  }, 60_000);
});
