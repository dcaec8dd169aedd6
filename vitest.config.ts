import { defineConfig } from "vitest/config";

const conditions = ["offshoot-source", "module", "node", "import", "default"];
const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
};

/** Three layers: pure rules in Node, elements in jsdom, and whatever only a real browser can judge in Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "node",
          include: ["{packages,examples,scripts}/**/*.test.ts"],
          exclude: ["**/*.dom.test.*", "**/*.browser.test.*", "**/node_modules/**", "**/dist/**"],
        },
      },
      {
        ...shared,
        test: { name: "dom", environment: "jsdom", include: ["packages/**/*.dom.test.{ts,tsx}"] },
      },
      {
        test: {
          name: "browser",
          include: ["{packages,examples,scripts}/**/*.browser.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**"],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
