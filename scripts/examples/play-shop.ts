import type { Browser, Page } from "playwright-core";
import { watchConsole } from "./watch-console.ts";

/** What an advocate and a friend saw of a shop. */
export interface ShopStory {
  /** The link on the card, and what its button put on the clipboard. */
  readonly link: string;
  readonly copied: string;
  /** What the shop itself draws from the state: the greeting with the code. */
  readonly account: string;
  /** How many cards stand on the account page, and how many after it was left. */
  readonly cards: readonly [during: number, after: number];
  /** The price that the friend pays. */
  readonly price: string;
  /** What the page has handed to its backend when the friend has bought, newest first. */
  readonly events: readonly string[];
  /** Warnings and errors of all pages. */
  readonly problems: readonly string[];
}

/** Cards that are drawn, in whatever element. */
const countCards = (page: Page) => page.locator("offshoot-invite .card").count();

const readText = async (page: Page, selector: string) =>
  (await page.locator(selector).textContent())?.replace(/\s+/g, " ").trim() ?? "";

async function playAdvocate(page: Page, origin: string) {
  await page.goto(origin);
  await page.getByRole("link", { name: "Account" }).click();
  await page.getByRole("button", { name: "Sign in as Ana" }).click();
  const field = page.getByRole("textbox", { name: "Your link" });
  await field.waitFor();
  const link = await field.inputValue();
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await page.locator("offshoot-invite [part=copy] [data-on]").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const account = await readText(page, "main");
  const during = await countCards(page);
  await page.getByRole("link", { name: "Shop" }).click();
  await page.getByRole("button", { name: "Buy the first bag" }).waitFor();
  return { link, copied, account, cards: [during, await countCards(page)] as const };
}

async function playFriend(page: Page, link: string) {
  await page.goto(link);
  await page.getByRole("textbox", { name: "Your code" }).waitFor();
  // Before consent nothing is reported: the first event tells that it was settled.
  await page.locator("aside li").first().waitFor();
  await page.getByRole("button", { name: "Buy the first bag" }).click();
  await page.getByRole("status").filter({ hasText: "Thank you" }).waitFor();
  await page.locator("aside li", { hasText: "conversion.completed" }).waitFor();
  return {
    price: await readText(page, ".price"),
    events: await page.locator("aside li").allTextContents(),
  };
}

/** Plays the story that the examples in frameworks share: Ana copies her link, a friend opens it and buys for less. */
export async function playShop(browser: Browser, origin: string): Promise<ShopStory> {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  const problems = [watchConsole(page)];
  const advocate = await playAdvocate(page, origin);
  await context.close();
  const away = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const phone = await away.newPage();
  problems.push(watchConsole(phone));
  const friend = await playFriend(phone, advocate.link);
  await away.close();
  return { ...advocate, ...friend, problems: problems.flat() };
}
