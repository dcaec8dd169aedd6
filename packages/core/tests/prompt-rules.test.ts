import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import { isCheckoutAddress } from "../src/prompt/is-checkout-address.js";
import { isCapped, joinMemories, settleMemory } from "../src/prompt/prompt-limits.js";
import { readMemory, writeMemory } from "../src/prompt/prompt-store.js";
import { KEY, openPage } from "./prompt-bed.js";
import { DAY, NOW } from "./start.js";

const time = fc.integer({ min: 0, max: 2 * NOW });
const memory = fc.record({ shownAt: fc.option(time), closedAt: fc.option(time) });
const limits = fc.record({ maxPerDays: fc.nat(400), quietAfterCloseDays: fc.nat(400) });

describe("the memory of a browser", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(memory, (one) => {
        const { local } = createMemoryPlatform();
        expect(writeMemory(local, KEY, one)).toBe(true);
        expect(readMemory(local, KEY)).toEqual(one);
      }),
    );
  });

  test("never breaks a page, and never speaks of a time that is none", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^1\*[0-9a-zA-Z*.-]*$/)), (value) => {
        const platform = createMemoryPlatform();
        platform.stored.set(KEY, value);
        for (const at of Object.values(readMemory(platform.local, KEY)))
          expect(at === null || (Number.isFinite(at) && at >= 0)).toBe(true);
      }),
    );
  });

  test("locks nobody out for longer than its limits, whatever the clock said before", () => {
    fc.assert(
      fc.property(memory, memory, limits, (one, other, rule) => {
        const settled = settleMemory(joinMemories(one, other), NOW);
        const days = Math.max(rule.maxPerDays, rule.quietAfterCloseDays);
        expect(isCapped(settled, rule, NOW + days * DAY)).toBe(false);
      }),
    );
  });

  test("never lets two invitations come closer than the limit, however often and from wherever they are asked for", async () => {
    const step = fc.record({ hours: fc.nat(24 * 40), closes: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { next, world, shown } = openPage();
        let quietUntil = 0;
        for (const { hours, closes } of steps) {
          world.now += hours * 3_600_000;
          const prompt = next();
          expect(await prompt.ask()).toBe(world.now < quietUntil ? "capped" : "shown");
          if (world.now < quietUntil) continue;
          if (closes) prompt.onClosed();
          // The closing is noted in a later task, as the part that asks is loaded in one.
          await prompt.ask();
          quietUntil = world.now + (closes ? 90 : 30) * DAY;
        }
        expect(new Set(shown).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the address of a checkout", () => {
  test.each([
    "/checkout",
    "/checkouts/cn/Z2NwLXVz",
    "/en/onepage-checkout/payment",
    "/Warenkorb",
    "/zur-kasse.html",
    "/panier",
    "/tramitar-pedido",
    "/index.php?route=checkout/cart",
    "/#/checkout/address",
    "/płatność",
    "/ödeme",
    "/оплата",
    "/カート",
    "/결제",
    "/thanh-toán",
    "/giỏ-hàng",
    "/תשלום",
    "/السلة",
    "/login?next=%2Fcheckout",
    "/checkout?utm_campaign=thanksgiving",
    "/checkout?coupon=THANKS10",
    "/checkout?return=%2Fthank-you",
    "/#/checkout?coupon=thanks",
    "/checkout#thanks",
    "/takeaway/checkout",
    "/tackle/cart",
    "/thanksgiving/cart",
    "/thank-you-gifts/checkout",
    "/success-stories/cart",
  ])("is known by its words: %s", (path) => {
    expect(isCheckoutAddress(new URL(path, "https://shop.example").href)).toBe(true);
  });

  test.each([
    "/",
    "/products/canvas-bag",
    "/blog/how-we-pay-attention",
    "/account",
    "/checkout/order-received/1042",
    "/checkout/thank-you",
    "/checkout/thank-you.html",
    "/checkout/thankyou?from=cart",
    "/checkout/thanks",
    "/checkout/onepage/success/",
    "/checkout/order_confirmed",
    "/checkout/Thank_You_for_your_order",
    "/checkout#/thank-you",
    "/#!/checkout/thank-you?order=1042",
    "/kasse/danke",
    "/kasse/tak",
    "/kurv/tak-for-din-ordre",
    "/kassa/tack",
    "/handlekurv/takk",
    "/koszyk/dziękujemy",
    "/%E0%A4%A/x",
  ])("is not seen in others: %s", (path) => {
    expect(isCheckoutAddress(`https://shop.example${path}`)).toBe(false);
  });

  test("is known in any case, with any ending and at any depth", () => {
    const word = fc.constantFrom("checkout", "Zur-Kasse", "panier", "PAGAR", "place_order", "betalen", "お支払い");
    const folder = fc.stringMatching(/^[a-z]{2}$/);
    const ending = fc.constantFrom("", ".html", ".php", "/", "?step=2", "#card");
    fc.assert(
      fc.property(fc.array(folder), word, ending, (folders, name, end) => {
        const url = new URL(`/${[...folders, name].join("/")}${end}`, "https://shop.example").href;
        expect(isCheckoutAddress(url)).toBe(true);
        expect(isCheckoutAddress(`${url.replace(/[?#].*|\/$/, "")}/thank-you`)).toBe(false);
      }),
    );
  });

  test("breaks nothing, whatever an address holds", () => {
    fc.assert(fc.property(fc.string(), (text) => void isCheckoutAddress(`https://shop.example/${text}`)));
  });
});
