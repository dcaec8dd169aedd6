import type { Browser, BrowserContext, Page } from "playwright-core";

/** Somebody with a browser profile of their own. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page must never cause: uncaught errors and reports of the content policy. */
  readonly faults: string[];
}

/** Opens a new profile on a phone. */
export async function newVisitor(browser: Browser, origin: string, address = "/"): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: origin, locale: "en-US", viewport: { width: 360, height: 780 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "log") faults.push(message.text());
  });
  await page.goto(address);
  return { context, page, faults };
}

/** Signs in under a name. */
export async function signIn({ page }: Visitor, name: string, isNamed = false): Promise<void> {
  await page.getByLabel("Name", { exact: true }).fill(name);
  if (isNamed) await page.getByLabel("Friends I invite may see my name").check();
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText(`Signed in as ${name}`).waitFor();
}

/** Copies the link and reads it from the clipboard. */
export async function copyLink({ page }: Visitor): Promise<string> {
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("Your link is copied.").waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Orders a box and gives what the page says. */
export async function order({ page }: Visitor): Promise<string> {
  await page.getByRole("button", { name: "Order a box" }).click();
  const thanks = page.getByText(/^Thank you\. Order/);
  await thanks.waitFor();
  return (await thanks.textContent()) ?? "";
}
