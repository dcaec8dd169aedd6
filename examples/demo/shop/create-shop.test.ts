import type { ProgramDocument } from "@offshoot/core";
import { expect, test, vi } from "vitest";
import { createShop } from "./create-shop.ts";
import { deliverOrderReports } from "./deliver-order-reports.ts";
import { openShopDatabase } from "./shop-database.ts";

test("says in the terminal what is wrong with the program document, and starts", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const database = openShopDatabase(null);
  const idle = async () => {};
  const backend = { state: "stopped", address: null, start: idle, kill: idle, close: idle } as const;
  const secrets = { identity: "i", conversions: "c", adminToken: "a", session: "s" };
  const reports = deliverOrderReports({ database, backend, secret: secrets.conversions });
  const program = { program: "quire", version: "two" } as unknown as ProgramDocument;
  const origin = "http://localhost:4173";
  const shop = createShop({ program, origin, secrets, database, backend, reports, settleMs: 0 });
  expect(warn.mock.calls).toEqual([[expect.stringContaining("program.version: expected a number from 0")]]);
  expect((await shop.request("/program.json")).status).toBe(200);
  reports.close();
  database.close();
  warn.mockRestore();
});
