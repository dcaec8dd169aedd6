import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../root.ts";
import { readIntegrity } from "./integrity-list.mjs";

test("speaks of scripts and style sheets of pages, sorted, as an integrity attribute takes it", () => {
  const folder = mkdtempSync(join(tmpdir(), "offshoot-integrity-"));
  for (const file of ["offshoot.js", "offshoot.css", "offshoot.a-b.0.js", "index.js", "offshoot.js.map", "chunks.json"])
    writeFileSync(join(folder, file), "alert(1)\n");
  const list = readIntegrity(folder);
  rmSync(folder, { recursive: true });
  expect(Object.keys(list)).toEqual(["offshoot.a-b.0.js", "offshoot.css", "offshoot.js"]);
  // printf 'alert(1)\n' | openssl dgst -sha384 -binary | base64
  expect(list["offshoot.js"]).toBe("sha384-Vak0Zcr3bxd8tq03epnMvktUZupI6KlqYOa+TS7L9/HvJHvuB6S2m74oday+ttbz");
});

test("has every file that a page may load from the build, with the bytes that it has now", () => {
  const dist = join(ROOT, "packages/offshoot/dist");
  const list: Record<string, string> = JSON.parse(readFileSync(join(dist, "integrity.json"), "utf8"));
  const files = readdirSync(dist).filter((file) => /^offshoot\b.*\.(js|css)$/.test(file));
  expect(Object.keys(list)).toEqual(files.sort());
  expect(files.length).toBeGreaterThan(100);
  for (const [file, integrity] of Object.entries(list)) {
    const digest = createHash("sha384")
      .update(readFileSync(join(dist, file)))
      .digest("base64");
    expect(integrity, file).toBe(`sha384-${digest}`);
  }
});
