import { defineConfig } from "@playwright/test";

const baseURL = process.env.BASE_URL ?? "http://127.0.0.1:4184";

export default defineConfig({
  testDir: "recipes",
  testMatch: "*.spec.js",
  outputDir: "node_modules/.playwright",
  use: { baseURL, launchOptions: { executablePath: process.env.CHROMIUM_PATH } },
  webServer: { command: "node server.mjs", url: baseURL, reuseExistingServer: true },
});
