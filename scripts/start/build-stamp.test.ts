import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashSources, isBuilt, removeStamp, writeStamp } from "./build-stamp.ts";

describe("isBuilt", () => {
  let root: string;

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "offshoot-stamp-"));
    write("packages/core/package.json", "{}");
    write("packages/core/src/link/build-link.ts", "1");
    write("packages/core/dist/index.js", "1");
    writeStamp(root, hashSources(root));
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("is true while nothing changes", () => {
    expect(isBuilt(root)).toBe(true);
  });

  it.each(["packages/core/src/link/build-link.ts", "packages/core/src/new.ts", "rollup.config.mjs", "pnpm-lock.yaml"])(
    "is false after %s changed",
    (path) => {
      write(path, "2");
      expect(isBuilt(root)).toBe(false);
    },
  );

  it("does not mind a changed test", () => {
    write("packages/core/src/link/build-link.test.ts", "2");
    expect(isBuilt(root)).toBe(true);
  });

  it("is false when a package was never built", () => {
    rmSync(join(root, "packages/core/dist"), { recursive: true });
    expect(isBuilt(root)).toBe(false);
  });

  it("is false after a build began and did not end", () => {
    removeStamp(root);
    expect(isBuilt(root)).toBe(false);
  });
});
