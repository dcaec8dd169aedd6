import { expect, test } from "vitest";
import { transpile } from "./transpile.ts";

test("takes types out, keeps imports that are used for their effect, and makes elements of Preact", async () => {
  const text = `import "./effect.js";
import type { A } from "./a.js";
const a: A = ${Math.random()};
export const B = () => <b>{a}</b>;
`;
  const first = await transpile(text, "/a/b.tsx");
  expect(first).toContain('import "./effect.js"');
  expect(first).toContain('from "preact/jsx-runtime"');
  expect(first).not.toMatch(/import type|: A/);
  // The second time it is read where it was kept.
  expect(await transpile(text, "/c/d.tsx")).toBe(first);
});

test("takes another text, and another kind of file, for something else", async () => {
  const text = (value: number) => `export const value = <number>${value};\n`;
  expect(await transpile(text(1), "a.ts")).toContain("value = 1");
  expect(await transpile(text(2), "a.ts")).toContain("value = 2");
  expect(await transpile(text(1), "a.tsx")).not.toContain("value = 1;");
});
