import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBlocks } from "../read-blocks.ts";
import { ROOT } from "../root.ts";
import { listExamples } from "./copy-examples.ts";

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

test.each(["vue", "svelte"])("the README of %s begins as that of React, which is run", (name) => {
  const [react = ""] = readBlocks("examples/react/README.md", "ts");
  expect(readBlocks(`examples/${name}/README.md`, "ts")).toEqual([react.replace("/react", `/${name}`)]);
});

test.each(["vue", "svelte"])("the shop in %s wears the style sheet of that in React", (name) => {
  // Each is a folder to copy, so each has its own; none may fall behind.
  expect(read(`examples/${name}/src/app.css`)).toBe(read("examples/react/src/app.css"));
});

test("Vue is told of our elements as the README of the package says", () => {
  const config = readBlocks("packages/offshoot/README.md", "ts").find((code) => code.includes("isCustomElement"));
  expect(config?.replace("// vite.config.ts\n", "")).toBe(read("examples/vue/vite.config.ts"));
});

test("the server-rendered example reads a visit with the lines of its README", () => {
  const [lines = ""] = readBlocks("examples/ssr/README.md", "ts");
  const source = read("examples/ssr/src/read-visit.ts");
  for (const line of lines.split("\n")) expect(source).toContain(line);
});

test.each(listExamples())("the README of %s shows code that runs within its first 20 lines", (name) => {
  expect(read(`examples/${name}/README.md`).split("\n").slice(0, 20).join("\n")).toMatch(/^```\w+$/m);
});
