import { defineConfig } from "vitest/config";

const conditions = ["offshoot-source", "module", "node", "import", "default"];
const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
};

/** Three layers: pure rules in Node, elements in jsdom, and whatever only a real browser can judge in Chromium; two files at a time. */
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
          name: "browser",
          include: ["{packages,examples,scripts}/**/*.browser.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**"],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // After those that need no browser.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
