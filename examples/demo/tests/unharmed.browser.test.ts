import { expect, test } from "vitest";
import { useDemo } from "./use-demo.ts";
import { fillCart, inviteCard, pay, signIn, type Visitor } from "./visitor.ts";

const stage = useDemo();

/** Makes every store that a script can reach throw, as browsers do when a visitor blocks site data. */
function blockStorage(): void {
  const refuse = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  for (const store of ["localStorage", "sessionStorage", "indexedDB"]) {
    Object.defineProperty(window, store, { configurable: true, get: refuse });
  }
  Object.defineProperty(Document.prototype, "cookie", { configurable: true, get: refuse, set: refuse });
}

/** Buys something: whatever is wrong with the SDK, the shop must sell. */
async function expectShopWorks(visitor: Visitor): Promise<void> {
  await fillCart(visitor, "Field notebook");
  await pay(visitor);
  expect(visitor.faults).toEqual([]);
}

async function expectLink(visitor: Visitor): Promise<void> {
  const field = inviteCard(visitor).getByLabel("Your link", { exact: true });
  await field.waitFor();
  expect(await field.inputValue()).toMatch(new RegExp(`^${stage.demo.origin}/\\?ref=`));
}

/** Loads the account page once more and reads what the developer is told. */
async function expectOneMessage({ page, said }: Visitor, text: string): Promise<void> {
  await page.goto("/terms");
  await page.waitForLoadState("networkidle");
  said.length = 0;
  await page.goto("/account");
  await expect.poll(() => said, { timeout: 10_000 }).toHaveLength(1);
  await page.waitForLoadState("networkidle");
  expect(said).toEqual([expect.stringContaining(text)]);
}

test("with storage blocked the card still shows the link", async () => {
  const visitor = await stage.visit();
  await visitor.context.addInitScript(blockStorage);
  await signIn(visitor, "Eve");
  await expectLink(visitor);
  await expectShopWorks(visitor);
});

test.each([
  ["is not JSON", { body: "{ program: quire" }],
  ["names no program", { json: { version: 1 } }],
  ["is missing", { status: 404, body: "Not found" }],
])("a program document that %s is said once, and the page goes on", async (_how, answer) => {
  const visitor = await stage.visit();
  await signIn(visitor, "Fay");
  await visitor.context.route("**/program.json", (route) => route.fulfill(answer));
  await expectOneMessage(visitor, "program");
  await expectShopWorks(visitor);
});

test("with the backend out of reach the card still shows the link, and the console says so once", async () => {
  const visitor = await stage.visit();
  await signIn(visitor, "Gil");
  await visitor.context.route("**/offshoot/**", (route) => route.abort());
  await expectOneMessage(visitor, "/offshoot");
  await expectLink(visitor);
  await expectShopWorks(visitor);
});
