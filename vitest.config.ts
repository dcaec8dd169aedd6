import { defineConfig } from "vitest/config";

const conditions = ["offshoot-source", "module", "node", "import", "default"];
const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
};
const patience = { setupFiles: "scripts/test/be-patient.ts", testTimeout: 30_000 };

/** Three layers: pure rules in Node, elements in jsdom, and whatever only a real browser can judge in Chromium, three files at a time, because they mostly wait. */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          ...patience,
          name: "node",
          maxWorkers: 2,
          include: ["{packages,examples,scripts}/**/*.test.ts"],
          exclude: ["**/*.dom.test.*", "**/*.browser.test.*", "**/node_modules/**", "**/dist/**"],
        },
      },
      {
        ...shared,
        test: {
          ...patience,
          name: "dom",
          maxWorkers: 2,
          environment: "jsdom",
          include: ["packages/**/*.dom.test.{ts,tsx}"],
        },
      },
      {
        test: {
          name: "browser",
          include: ["{packages,examples,scripts}/**/*.browser.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**"],
          // What pages load is bundled once, and examples are installed once: by the first test that needs them.
          globalSetup: ["scripts/browser/keep-for-run.ts", "scripts/examples/examples-folder.ts"],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // Several browsers on two cores: what a test waits for comes when it comes, and not within the one second of the default.
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 3,
          // After those that need no browser.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
