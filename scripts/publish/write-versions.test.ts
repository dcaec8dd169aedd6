import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ROOT } from "../root.ts";
import { readManifests } from "./read-manifests.ts";
import { writeVersions } from "./write-versions.ts";

let root: string;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: root, stdio: "pipe" });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "offshoot-version-"));
  const files = globSync(
    [
      "{package.json,pnpm-workspace.yaml,pnpm-lock.yaml}",
      "packages/*/package.json",
      "packages/**/version.ts",
      ".changeset/config.json",
    ],
    { cwd: ROOT, exclude: ["**/node_modules/**", "**/dist/**"] },
  );
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(ROOT, file), join(root, file));
  }
  writeFileSync(join(root, ".changeset/one.md"), '---\n"@offshoot/ui": minor\n---\n\nCards sing.\n');
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-q", "-m", "Begin");
});
afterEach(() => rmSync(root, { recursive: true }));

test("a change of one package gives all of them one version, which the code says too", () => {
  const [major, minor] = readManifests(root)[0]?.manifest.version.split(".").map(Number) ?? [];
  const next = `${major}.${(minor ?? 0) + 1}.0`;
  execFileSync(join(ROOT, "node_modules/.bin/changeset"), ["version"], { cwd: root, stdio: "pipe" });
  expect(readManifests(root).map(({ manifest }) => manifest.version)).toEqual(readManifests().map(() => next));
  expect(readFileSync(join(root, "packages/ui/CHANGELOG.md"), "utf8")).toContain("Cards sing.");
  const files = writeVersions(root);
  expect(files).toEqual(["packages/core/src/version.ts", "packages/offshoot/src/script/version.ts"]);
  for (const file of files) expect(readFileSync(join(root, file), "utf8")).toContain(`VERSION = "${next}";`);
  expect(writeVersions(root)).toEqual([]);
}, 60_000);
