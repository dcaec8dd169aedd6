import { expect, test } from "vitest";
import { openLivePage } from "./live-page.ts";
import { useDemo } from "./use-demo.ts";
import { copyLink, fillCart, flush, pay, readRewards, signIn, type Visitor } from "./visitor.ts";

const stage = useDemo();

const { visit } = stage;

async function openCounter() {
  return openLivePage((await visit()).page);
}

async function advocate(name: string): Promise<{ visitor: Visitor; link: string }> {
  const visitor = await visit();
  await signIn(visitor, name);
  return { visitor, link: await copyLink(visitor) };
}

/** Has a friend open the link and wait until they are welcomed. */
async function friendOf(name: string, link: string): Promise<Visitor> {
  const friend = await visit();
  await friend.page.goto(link);
  await friend.page.getByRole("group", { name: new RegExp(`A gift from .?${name}.?: 15% off`) }).waitFor();
  return friend;
}

const rewardsOf = (visitor: Visitor) => expect.poll(() => readRewards(visitor), { timeout: 30_000 });

test("a friend is welcomed, buys with the gift, and the advocate's reward goes from pending to available", async () => {
  const { visitor: ana, link } = await advocate("Ana");
  expect(new URL(link).origin).toBe(stage.demo.origin);
  // The end of a link that is longer than its field is what tells it from others.
  await ana.page.setViewportSize({ width: 360, height: 800 });
  await ana.page.reload();
  const hidden = () =>
    ana.page
      .getByRole("textbox", { name: "Your link" })
      .evaluate((field) => Math.round(field.scrollWidth - field.scrollLeft - field.clientWidth));
  await expect.poll(hidden).toBe(0);

  const friend = await friendOf("Ana", link);
  await fillCart(friend, "Desk journal");
  await friend.page.getByText("A gift from Ana, 15% off").waitFor();
  await friend.page.getByText("−$5.10").waitFor();
  const order = await pay(friend, "Ben");
  await friend.page.getByText("$28.90").waitFor();

  await flush(friend);
  for (let reload = 0; reload < 5; reload++) {
    await friend.page.reload();
    await flush(friend);
  }

  await rewardsOf(ana).toEqual(["Pending"]);
  const counter = await openCounter();
  expect(await counter.countEvents(`claims order ${order}, by Ana’s link`)).toBe(1);
  await counter.settle(order);
  await rewardsOf(ana).toEqual(["Available"]);
  await ana.page.getByText("Ready to use").waitFor();
  expect([...ana.faults, ...friend.faults, ...ana.said, ...friend.said]).toEqual([]);
});

test("a friend who has an account and no order yet waits in the advocate's card, who reminds them by their own link", async () => {
  const { visitor: fay, link } = await advocate("Fay");
  const friend = await friendOf("Fay", link);
  await signIn(friend, "Gus");
  await flush(friend);

  const waiting = fay.page.getByRole("list", { name: "Joined, without an order yet" }).getByRole("listitem");
  const countWaiting = () => expect.poll(async () => (await readRewards(fay)) && waiting.count(), { timeout: 30_000 });
  await countWaiting().toBe(1);
  await waiting.getByRole("button", { name: "Remind a friend: send your link again" }).click();
  await expect.poll(() => fay.page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  await fillCart(friend, "Sketchbook");
  await pay(friend);
  await flush(friend);
  await countWaiting().toBe(0);
  expect([...fay.faults, ...friend.faults, ...fay.said, ...friend.said]).toEqual([]);
});

test("a purchase while the backend is down is rewarded once it is back, once", async () => {
  const { visitor: bea, link } = await advocate("Bea");
  const friend = await friendOf("Bea", link);
  const counter = await openCounter();

  await counter.stopBackend();
  await fillCart(friend, "Sketchbook");
  await friend.page.getByText("A gift from Bea, 15% off").waitFor();
  const order = await pay(friend, "Chris");
  const settled = counter.settle(order);
  await expect.poll(async () => (await counter.readReport(order)).failedTries).toBeGreaterThan(0);
  await counter.startBackend();
  await settled;

  await rewardsOf(bea).toEqual(["Available"]);
  // The browser's own event has waited too; when it arrives it changes nothing.
  await friend.page.reload();
  expect(await counter.countEvents(`claims order ${order}`)).toBe(1);
  expect(await readRewards(bea)).toEqual(["Available"]);
  expect(friend.faults).toEqual([]);
});

test("an order that only a browser claims never becomes available", async () => {
  const { visitor: cleo, link } = await advocate("Cleo");
  const [code = ""] = new URL(link).searchParams.get("ref")?.split(".") ?? [];
  const at = new Date().toISOString();
  const attribution = { code, model: "first-touch", touchedAt: at, verified: true };
  const forgery = {
    id: "01999999-0000-7000-8000-000000000001",
    type: "conversion.completed",
    at,
    seq: 1,
    program: "quire-friends",
    programVersion: 1,
    visitor: "an-invented-visitor",
    session: "an-invented-session",
    attribution,
    data: { orderId: "Q-INVENTED", value: 9_999, currency: "USD" },
    context: { path: "/", locale: "en", sdk: "0.1.0" },
  };
  const stranger = await visit();
  const sent = { schema: "offshoot/1", sentAt: at, events: [forgery] };
  const answer = await stranger.context.request.post("/offshoot/events", { data: sent });
  expect(await answer.json()).toMatchObject({ accepted: [forgery.id] });
  await rewardsOf(cleo).toEqual(["Pending"]);

  const friend = await friendOf("Cleo", link);
  await fillCart(friend, "Recipe book");
  const order = await pay(friend, "Dan");
  await (await openCounter()).settle(order);
  await rewardsOf(cleo).toEqual(["Available", "Pending"]);

  await stage.demo.stop();
  await stage.demo.start();
  expect(await readRewards(cleo)).toEqual(["Available", "Pending"]);
});

test("one's own link brings neither discount nor reward, signed in or signed out", async () => {
  const { visitor: dora, link } = await advocate("Dora");
  const counter = await openCounter();

  await dora.page.goto(link);
  await flush(dora);
  await fillCart(dora, "Guest book");
  expect(await dora.page.getByText("A gift from").count()).toBe(0);
  const signedIn = await pay(dora);
  await flush(dora);
  await counter.settle(signedIn);
  expect((await counter.readReport(signedIn)).invitedBy).toBe("nobody");

  await dora.page.goto("/account");
  await dora.page.getByRole("button", { name: "Sign out" }).click();
  await dora.page.getByRole("link", { name: "Sign in" }).waitFor();
  await dora.page.goto(link);
  // The page cannot know who signed out; the shop's server and the backend can.
  await dora.page.getByRole("group", { name: /A gift from .?Dora/ }).waitFor();
  await fillCart(dora, "Guest book");
  expect(await dora.page.getByText("A gift from").count()).toBe(0);
  const signedOut = await pay(dora, "Somebody else");
  await flush(dora);
  await counter.settle(signedOut);
  expect((await counter.readReport(signedOut)).invitedBy).toBe("Dora");

  await signIn(dora, "Dora");
  expect(await readRewards(dora)).toEqual(["Not counted"]);
});
