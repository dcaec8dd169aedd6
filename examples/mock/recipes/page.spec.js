import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { createMockBackend } from "../mock-backend.mjs";
import { routeToMock } from "../route-to-mock.mjs";

const document = JSON.parse(await readFile(new URL("../site/program.json", import.meta.url), "utf8"));

test("Ana sees what her friends have brought, also while the backend is down", async ({ page }) => {
  const mock = createMockBackend({ document });
  await routeToMock(page, mock);
  mock.set({ shows: "rewards" });
  await page.goto("/");
  const rewards = page.locator("offshoot-reward");
  await expect(rewards.getByText("$20").first()).toBeVisible();

  mock.set({ mood: "down" });
  await page.reload();
  await expect(rewards.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(rewards.getByText("$20").first()).toBeVisible();
  expect(mock.events.map(({ type }) => type)).toContain("card.viewed");
});
