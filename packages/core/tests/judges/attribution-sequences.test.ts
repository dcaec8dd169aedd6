import fc from "fast-check";
import { expect, test } from "vitest";
import { ANA, FAY, GAIL, HAL, HUNT, ISSUED, NEWS, NOW, WINDOW } from "./attribution-cases.js";
import { creditOf, NOBODY, type OracleRecord, type OracleTouch, remember } from "./attribution-oracle.js";
import { createWorld } from "./attribution-world.js";

const HOST = "https://host.example/";
const DAY = 86_400_000;

const anyVisit = fc.record({
  /** Since the visit before, in milliseconds; sometimes the clock was set back. */
  gap: fc.oneof(
    fc.integer({ min: 1, max: DAY }),
    fc.integer({ min: 1, max: 50 * DAY }),
    fc.integer({ min: -2 * DAY, max: -1 }),
  ),
  code: fc.constantFrom(GAIL, FAY, HAL, ANA, HUNT, NEWS),
  by: fc.constantFrom("direct", "link", "internal", "typed", "coupon"),
});

/** The touch that a visit is; a coupon that is no code of the program is none of its business. */
function touchOf(by: string, code: string, at: number): OracleTouch | null {
  const isIssued = ISSUED.includes(code);
  const touch = { code, touchedAt: at, expiresAt: at + WINDOW };
  if (by === "link" || by === "internal") return { ...touch, source: "link" };
  if (by === "typed") return { ...touch, source: isIssued ? "typed" : "claimed" };
  return by === "coupon" && isIssued ? { ...touch, source: "coupon" } : null;
}

test("attribution agrees with its rules after every visit, in whatever order and with whatever clock friends come", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyVisit, { minLength: 2, maxLength: 8 }),
      fc.constantFrom("first-touch" as const, "last-touch" as const),
      async (visits, model) => {
        const program = { model, issued: ISSUED };
        const world = createWorld(model);
        const times = new Set<number>();
        let record: OracleRecord = NOBODY;
        let at = NOW;
        for (const { gap, code, by } of visits) {
          at += gap;
          // Which of two touches of one millisecond came first nobody can say.
          fc.pre(!times.has(at));
          times.add(at);
          const url = by === "link" || by === "internal" ? `${HOST}?ref=${code}` : HOST;
          const page = await world.open(at, url, "granted", by === "internal" ? HOST : "https://social.example/");
          if (by === "typed") await page.redeem(code);
          if (by === "coupon") await page.convert({ orderId: `order-${at}`, coupon: code });
          const touch = touchOf(by, code, at);
          if (touch) record = remember(record, touch, by === "internal", at, program);
          expect(page.attribution()).toEqual(creditOf(record, null, at, program));
          page.destroy();
        }
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);
