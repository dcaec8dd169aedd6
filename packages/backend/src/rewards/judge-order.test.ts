import { describe, expect, it } from "vitest";
import { BARE_REPORT } from "../../tests/bare-evidence.js";
import type { Standing } from "../conversions/decide-rewards.js";
import type { OrderReport } from "../conversions/merge-reports.js";
import { bareTerms, type Terms } from "../terms/terms.js";
import { type JudgedOrder, judgeOrder } from "./judge-order.js";

const CONFIRMED: Standing = { standing: "confirmed", reason: null };
const PENDING: Standing = { standing: "pending", reason: "review" };
const usd = (amount: number) => ({ amount, currency: "USD" });
const eligibility = { friend: "new", minimumOrder: [], countries: [] } as const;

const report = (more: Partial<OrderReport> = {}): OrderReport => ({ ...BARE_REPORT, confirmedAt: 100, ...more });
function judge(terms: Partial<Terms>, order: Partial<JudgedOrder> = {}, standing = CONFIRMED) {
  const all = { ...bareTerms({ kind: "credit", money: usd(2000) }), ...terms };
  const judged = judgeOrder(standing, all, { report: report(), madeAt: 100, touches: [50], ...order });
  return judged.reason ?? judged.standing;
}

describe("judgeOrder", () => {
  const ofMinimum = { eligibility: { ...eligibility, minimumOrder: [usd(3000)] } };
  const ofCountry = { eligibility: { ...eligibility, countries: ["US", "CA"] } };
  const share = { reward: { kind: "revenue-share", percent: 20 } } as const;
  const valued = (value: number, refunded = 0, currency = "USD") => ({
    report: report({ value: { amount: value, currency }, refunded: refunded === 0 ? null : usd(refunded) }),
  });

  const cases: [string, Parameters<typeof judge>, string][] = [
    ["lets an order without limits be", [{}], "confirmed"],
    ["takes an order of the least value", [ofMinimum, valued(3000)], "confirmed"],
    ["refuses an order below the least value", [ofMinimum, valued(2999)], "below-minimum"],
    ["refuses one that a refund brings below it", [ofMinimum, valued(5000, 2500)], "below-minimum"],
    ["has no minimum in a currency that names none", [ofMinimum, valued(1, 0, "EUR")], "confirmed"],
    ["waits for the value that a minimum needs", [ofMinimum], "review"],
    ["waits for the value that a share needs", [share], "review"],
    ["shares a value that a report has told", [share, valued(1)], "confirmed"],
    ["takes an order of a listed country", [ofCountry, { report: report({ country: "CA" }) }], "confirmed"],
    ["refuses one of another country", [ofCountry, { report: report({ country: "FR" }) }], "not-eligible"],
    ["bars nobody whose country no report tells", [ofCountry], "confirmed"],
    ["refuses an order before the start", [{ startsAt: 101 }], "not-eligible"],
    ["takes an order at the start", [{ startsAt: 100 }], "confirmed"],
    ["takes an order before the end", [{ endsAt: 101 }], "confirmed"],
    ["takes a later order of a friend who came before the end", [{ endsAt: 51 }], "confirmed"],
    ["refuses a friend who came at the end or after it", [{ endsAt: 50 }], "program-ended"],
    ["refuses an order whose touch had run out", [{ endsAt: 60, windowMs: 49 }], "program-ended"],
    ["takes it at the end of the window", [{ endsAt: 60, windowMs: 50 }], "confirmed"],
    ["refuses one of which only the shop names the code", [{ endsAt: 60 }, { touches: [] }], "program-ended"],
    ["takes one of which any touch is in time", [{ endsAt: 60, windowMs: 60 }, { touches: [10, 50, 70] }], "confirmed"],
    ["refuses one of which none is", [{ endsAt: 60, windowMs: 60 }, { touches: [10, 70] }], "program-ended"],
    ["says so of a claim as well", [{ endsAt: 50 }, { report: null }, PENDING], "program-ended"],
    ["leaves a claim in review", [{ ...ofMinimum, ...share }, { report: null }, PENDING], "review"],
  ];
  it.each(cases)("%s", (_, [terms, order, standing], expected) => {
    expect(judge(terms, order, standing)).toBe(expected);
  });

  it("leaves the reason of what is void already", () => {
    const standing: Standing = { standing: "void", reason: "self-referral" };
    expect(judge({ endsAt: 1 }, {}, standing)).toBe("self-referral");
  });
});
