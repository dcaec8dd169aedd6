import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { compareOutputs, hashOutputs } from "./hash-outputs.ts";

function outputsOf(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "offshoot-outputs-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const outputs = hashOutputs(folder, ["packages/*/dist/**"]);
  rmSync(folder, { recursive: true });
  return outputs;
}

test("names what differs, what is missing and what is new, and nothing else", () => {
  const one = outputsOf({
    "packages/a/dist/same.js": "1",
    "packages/a/dist/x/old.js": "1",
    "packages/b/dist/y.js": "1",
  });
  const other = outputsOf({
    "packages/a/dist/same.js": "1",
    "packages/a/dist/new.js": "1",
    "packages/b/dist/y.js": "2",
  });
  expect(compareOutputs(one, other)).toEqual([
    "packages/a/dist/new.js",
    "packages/a/dist/x/old.js",
    "packages/b/dist/y.js",
  ]);
  expect(compareOutputs(one, one)).toEqual([]);
});

test("looks at what is built only", () => {
  expect([...outputsOf({ "packages/a/src/a.js": "1", "packages/a/dist/a.js": "1" }).keys()]).toEqual([
    "packages/a/dist/a.js",
  ]);
});
