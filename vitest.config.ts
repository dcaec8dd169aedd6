import { defineConfig } from "vitest/config";

const conditions = ["offshoot-source", "module", "node", "import", "default"];
const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
};

const inBrowsers = { exclude: ["**/node_modules/**", "**/dist/**"], testTimeout: 90_000, hookTimeout: 120_000 };

/**
 * Three layers: pure rules in Node, elements in jsdom, and whatever only a real browser can judge in Chromium: two files at a time where it
 * is about pages, one where a delivery has the machine to itself.
 */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "node",
          maxWorkers: 2,
          include: ["{packages,examples,scripts}/**/*.test.ts"],
          exclude: ["**/*.dom.test.*", "**/*.browser.test.*", "**/node_modules/**", "**/dist/**"],
        },
      },
      {
        ...shared,
        test: { name: "dom", maxWorkers: 2, environment: "jsdom", include: ["packages/**/*.dom.test.{ts,tsx}"] },
      },
      {
        test: {
          ...inBrowsers,
          name: "pages",
          include: ["{packages/{core,ui,offshoot},examples/{gallery,headless}}/**/*.browser.test.ts"],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...inBrowsers,
          name: "browser",
          include: ["{packages/adapter,packages/backend,examples/demo,scripts}/**/*.browser.test.ts"],
          fileParallelism: false,
        },
      },
    ],
  },
});
