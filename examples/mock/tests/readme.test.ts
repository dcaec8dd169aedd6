import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const readme = read("../README.md");

test("shows the recipes that are run", () => {
  expect(readme).toContain(`\`\`\`ts\n${read("../recipes/own-code.test.ts")}\`\`\``);
  expect(readme).toContain(`\`\`\`js\n${read("../recipes/page.spec.js")}\`\`\``);
});

test("its first lines run as they stand", async () => {
  const [, code = ""] = readme.match(/```js\n(.*?)```/s) ?? [];
  const file = new URL("../.readme.mjs", import.meta.url);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  writeFileSync(file, code);
  try {
    await import(/* @vite-ignore */ file.pathname);
  } finally {
    rmSync(file);
  }
  expect(log.mock.calls).toEqual([[{ status: "unknown", programVersion: 1 }]]);
  log.mockRestore();
});
