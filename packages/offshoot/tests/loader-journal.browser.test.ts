import { describe, expect, test } from "vitest";
import type { Site } from "./serve-site.ts";
import { CHUNKS, documentOf, html, useLoader } from "./use-loader.ts";

/** Every navigation of the promise with `OFFSHOOT_LONG=1`, a tenth of them without. */
const NAVIGATIONS = process.env.OFFSHOOT_LONG === "1" ? 500 : 50;

const bed = useLoader();

/** Serves a shop whose tag has these attributes, and opens it. */
async function open(attributes: string, consent = "granted"): Promise<void> {
  const shop = html(`<script type="module" src="/offshoot.js" data-program="/program.json" ${attributes}></script>`);
  await bed.open({ "/shop": shop, "/thanks": shop, "/program.json": documentOf({ consent }) }, "/shop");
}

/** Nothing but the loader arrives any more. */
const block = () => bed.context.route(CHUNKS, (route) => route.abort());
const unblock = () => bed.context.unroute(CHUNKS);

/** Pushes a call and leaves for another page in the same task. */
async function pushAndLeave(call: readonly unknown[]): Promise<void> {
  const arrived = bed.page.waitForEvent("domcontentloaded");
  await bed.page.evaluate((pushed) => {
    window.offshoot?.push(pushed as never);
    location.assign("/thanks");
  }, call);
  await arrived;
}

/** Keys of the calls that are written down. */
const written = () =>
  bed.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("_offshoot_call.")));
const ofType = (...types: string[]) => bed.site.events.filter(({ type }) => types.includes(type));
const idsOf = (events: Site["events"]) => [...new Set(events.map(({ id }) => id))];

test(`loses none of ${NAVIGATIONS} reports that are pushed before anything but the loader is there, each followed by a navigation in the same task`, async () => {
  await open('data-consent="granted"');
  await block();
  await bed.page.reload();
  for (let n = 0; n < NAVIGATIONS; n += 1)
    await pushAndLeave(n % 2 ? ["convert", { orderId: `${n}` }] : ["track", "order.seen", { n }]);
  expect([await written(), bed.site.events]).toEqual([expect.objectContaining({ length: NAVIGATIONS }), []]);

  await unblock();
  await bed.page.reload();
  await expect.poll(written).toEqual([]);
  const reports = () => ofType("conversion.completed", "order.seen");
  await expect.poll(() => idsOf(reports()).length).toBe(NAVIGATIONS);
  const numbers = reports().map(({ data }) => Number(data.orderId ?? data.n));
  expect(numbers).toEqual(Array.from({ length: NAVIGATIONS }, (_, n) => n));
});

test("makes one event of a report whose replay dies again and again, with the time and the path that it had", async () => {
  await open('data-consent="granted"');
  await block();
  await bed.page.reload();
  const before = Date.now();
  await pushAndLeave(["lead", { plan: "pro" }]);
  const after = Date.now();
  await unblock();
  for (const chunk of ["rest", "boot", "engine"]) {
    let isGone = false;
    const leave = async () => {
      // Away while it runs.
      await bed.page.evaluate(() => location.reload()).catch(() => {});
      isGone = true;
    };
    await bed.page.route(
      new RegExp(`/offshoot\\.${chunk}\\.`),
      (route) => route.continue().then(leave, leave),
      // The page that comes in its place has it.
      { times: 1 },
    );
    await bed.page.reload({ waitUntil: "commit" });
    await expect.poll(() => isGone).toBe(true);
  }
  await expect.poll(() => ofType("lead.created").length).toBeGreaterThan(0);
  await expect.poll(written).toEqual([]);
  const events = ofType("lead.created") as unknown as { id: string; at: string; context: { path: string } }[];
  expect(new Set(events.map(({ id }) => id)).size).toBe(1);
  for (const { at, context: where } of events) {
    expect([Date.parse(at) >= before, Date.parse(at) <= after, where.path]).toEqual([true, true, "/shop"]);
  }
});

test("two tabs that find the same reports send each of them once", async () => {
  await open('data-consent="granted"');
  await block();
  await bed.page.reload();
  for (let n = 0; n < 5; n += 1) await pushAndLeave(["track", "order.seen", { n }]);
  await unblock();
  const other = await bed.context.newPage();
  await Promise.all([bed.page.reload(), other.goto(`${bed.site.origin}/thanks`)]);
  await expect.poll(() => idsOf(ofType("order.seen")).length).toBe(5);
  await expect.poll(written).toEqual([]);
  expect(idsOf(ofType("order.seen"))).toHaveLength(5);
});

test("a code that a friend typed survives as well", async () => {
  await open('data-consent="granted"');
  await block();
  await bed.page.reload();
  await pushAndLeave(["redeem", "7KQ2M9XB4TF"]);
  await unblock();
  await bed.page.reload();
  await expect.poll(() => ofType("code.redeemed").length).toBe(1);
  await expect.poll(written).toEqual([]);
});

describe("where nobody has agreed", () => {
  const report = () =>
    bed.page.evaluate(() => {
      window.offshoot?.push(["convert", { orderId: "1042" }], ["track", "order.seen"]);
      return { ...localStorage };
    });

  test.each(["", 'data-consent="required"'])("nothing is written down (%s)", async (attributes) => {
    await open(attributes, "required");
    await block();
    await bed.page.reload();
    expect([await report(), await bed.context.cookies()]).toEqual([{}, []]);
  });

  test("a denial goes before the word of the tag", async () => {
    await open('data-consent="granted"');
    await block();
    await bed.context.addCookies([{ name: "_offshoot_consent", value: "denied", url: bed.site.origin }]);
    await bed.page.reload();
    expect(await report()).toEqual({});
    await bed.context.clearCookies();
    await bed.page.evaluate(() => localStorage.setItem("_offshoot_consent", "denied"));
    expect(await report()).toEqual({ _offshoot_consent: "denied" });
  });

  test("who was here before and agreed has their report written down without a word in the tag", async () => {
    await open("");
    await bed.page.evaluate(() => window.offshoot?.push(["track", "first.visit"]));
    await expect.poll(() => ofType("first.visit").length).toBe(1);
    await block();
    await bed.page.reload();
    await report();
    expect(await written()).toHaveLength(2);
  });

  test("what is written down never leaves before a grant, and a revoke erases it", async () => {
    await open('data-consent="granted"', "required");
    await block();
    await bed.page.reload();
    // The next page has no such word.
    await bed.context.route("**/thanks", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace('data-consent="granted"', "") });
    });
    await pushAndLeave(["convert", { orderId: "1042" }]);
    await unblock();
    const revoked = await bed.page.evaluate(async () => {
      const referral = await new Promise<import("@offshoot/core").Referral>((resolve) =>
        window.offshoot?.push((found) => resolve(found)),
      );
      await referral.ready;
      const waiting = Object.keys(localStorage).length;
      await referral.consent.revoke();
      return { waiting, left: Object.keys(localStorage) };
    });
    expect(revoked).toEqual({ waiting: 1, left: ["_offshoot_consent"] });
    expect(bed.site.events).toEqual([]);
  });
});

test("reads and writes no storage while an ordinary page loads, and then looks once whether there is a cookie", async () => {
  await bed.context.addInitScript(() => {
    const touched: string[] = [];
    Reflect.set(window, "touched", touched);
    addEventListener("load", () => Reflect.set(window, "touchedAtLoad", [...touched]));
    for (const name of ["getItem", "setItem", "key"] as const) {
      const original = Storage.prototype[name] as (...args: unknown[]) => never;
      Storage.prototype[name] = function (this: Storage, ...args: unknown[]) {
        touched.push(name);
        return original.apply(this, args);
      };
    }
    const { get } = Object.getOwnPropertyDescriptor(Document.prototype, "cookie") as { get(): string };
    Object.defineProperty(document, "cookie", { get: () => touched.push("cookie") && get.call(document), set() {} });
  });
  await open("");
  const read = (name: string) => bed.page.evaluate((key) => Reflect.get(window, key), name);
  await expect.poll(() => read("touched")).toEqual(["cookie"]);
  expect(await read("touchedAtLoad")).toEqual([]);
  await bed.page.waitForLoadState("networkidle");
  expect([await read("touched"), bed.asked("rest"), bed.asked("engine")]).toEqual([["cookie"], 0, 0]);
});
