import type { Browser, BrowserContext, Locator, Page } from "playwright-core";

/** Somebody at the shop with a browser profile of their own. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the pages must never cause: uncaught errors and reports of the content policy. */
  readonly faults: string[];
  /** What the SDK said in the console. */
  readonly said: string[];
}

/** Opens a new browser profile at the shop. */
export async function newVisitor(browser: Browser, origin: string): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: "en-US",
    viewport: { width: 1280, height: 900 },
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  const page = await context.newPage();
  const faults: string[] = [];
  const said: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    const text = message.text();
    if (text.startsWith("[offshoot]")) said.push(text);
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(text)) faults.push(text);
  });
  return { context, page, faults, said };
}

/** Signs in to an account of this name. */
export async function signIn({ page }: Visitor, name: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: `Hello, ${name}` }).waitFor();
}

/** Finds the invite card by the gift in its headline. */
export function inviteCard({ page }: Visitor): Locator {
  return page.getByRole("group", { name: "Give a friend 15% off" });
}

/** Copies the link on the invite card and reads it from the clipboard. */
export async function copyLink(visitor: Visitor): Promise<string> {
  const card = inviteCard(visitor);
  await card.getByRole("button", { name: "Copy" }).click();
  await card.getByText("Your link is copied.").waitFor();
  return visitor.page.evaluate(() => navigator.clipboard.readText());
}

/** Puts a notebook into the cart, as one does: from the home page over its own page. */
export async function fillCart({ page }: Visitor, product: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: product }).click();
  await page.getByRole("heading", { name: product }).waitFor();
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.getByRole("heading", { name: "Your cart" }).waitFor();
}

/** Pays for what is in the cart and returns the order's number. */
export async function pay({ page }: Visitor, name?: string): Promise<string> {
  await page.getByRole("link", { name: "Go to checkout" }).click();
  if (name !== undefined) await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: /^Pay / }).click();
  await page.getByRole("heading", { name: /^Thank you/ }).waitFor();
  return decodeURIComponent(new URL(page.url()).pathname.split("/").at(-1) ?? "");
}

/** The global of the script tag, as far as the tests use it. */
interface OffshootWindow {
  offshoot?: { push(call: (referral: { flush(): Promise<void> }) => void): unknown };
}

/** Waits until the script has started, and what the page reported has been handed to the backend. */
export async function flush({ page }: Visitor): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const host = window as OffshootWindow;
        host.offshoot ??= [];
        host.offshoot.push((referral) => void referral.flush().then(resolve));
      }),
  );
}

/** Reads the advocate's rewards from the reward card of a freshly loaded account page: one state word per entry, newest first. */
export async function readRewards({ page }: Visitor): Promise<readonly string[]> {
  await page.goto("/account");
  const card = page.getByRole("group", { name: /Your rewards|one friend away/ });
  await card.waitFor();
  const entries = await card.getByRole("list", { name: "History" }).getByRole("listitem").allInnerTexts();
  return entries.map((text) => /Pending|Confirmed|Available|Used|Not counted/.exec(text)?.[0] ?? text);
}
