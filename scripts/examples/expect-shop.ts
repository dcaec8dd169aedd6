import { expect } from "vitest";
import type { ShopStory } from "./play-shop.ts";

/** Ana's code: derived from her id, the same in every framework. */
const CODE = "XWHF32YPND1";

/** Expects of a shop what its README promises. */
export function expectShop({ link, copied, account, cards, price, events, problems }: ShopStory, origin: string): void {
  expect(link).toBe(`${origin}/?ref=${CODE}.copy`);
  expect(copied).toBe(link);
  expect(account).toContain("Hello, Ana");
  expect(account).toContain(`Your referral code is ${CODE}`);
  // The page hears what happens on the card.
  expect(account).toContain("Thank you for telling a friend.");
  expect(cards).toEqual([1, 0]);
  expect(price).toBe("$24.00 $20.40 a bag");
  expect(events[0]).toMatch(/conversion\.completed.*T-\w+.*from XWHF32YPND1/s);
  expect(problems).toEqual([]);
}
