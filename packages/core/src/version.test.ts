import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SDK_VERSION } from "./version.js";

test("is the version of the package", () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(SDK_VERSION).toBe(manifest.version);
});
