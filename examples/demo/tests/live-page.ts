import type { Page } from "playwright-core";

/** The shop's live page, open in a tab. */
export interface LivePage {
  /** Settles the payment of an order and waits until the backend has acknowledged its report. */
  settle(order: string): Promise<void>;
  /** Kills the backend. */
  stopBackend(): Promise<void>;
  startBackend(): Promise<void>;
  /** Waits until the backend has an event whose sentence contains a text, and counts such events. */
  countEvents(text: string): Promise<number>;
  /** Reads the row of an order: who invited the buyer, and how often its report failed. */
  readReport(order: string): Promise<{ readonly invitedBy: string; readonly failedTries: number }>;
}

/** Opens the live page. */
export async function openLivePage(page: Page): Promise<LivePage> {
  await page.goto("/events");
  const rowOf = (order: string) => page.getByRole("row").filter({ hasText: order });
  const press = async (name: string, state: string) => {
    await page.getByRole("button", { name }).click();
    await page.getByRole("status").filter({ hasText: state }).waitFor();
  };
  return {
    async settle(order) {
      await page.getByRole("button", { name: `Settle ${order} now` }).click();
      await rowOf(order).getByText("Confirmed").waitFor({ timeout: 60_000 });
    },
    stopBackend: () => press("Stop the backend", "Stopped"),
    startBackend: () => press("Start the backend", "Running"),
    async countEvents(text) {
      const events = page.getByRole("list").getByRole("listitem").filter({ hasText: text });
      await events.first().waitFor();
      return events.count();
    },
    async readReport(order) {
      const cells = await rowOf(order).getByRole("cell").allInnerTexts();
      return { invitedBy: cells[0] ?? "", failedTries: Number(cells[2]) };
    },
  };
}
