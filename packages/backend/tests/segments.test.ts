import { evaluateProgram, type ProgramDocument } from "@offshoot/core";
import { describe, expect, it } from "vitest";
import { HOLD_DAYS } from "./acme.js";
import { useOffers } from "./use-offers.js";

type When = NonNullable<ProgramDocument["segments"]>[number]["when"];

const cash = (amount: number) => ({ kind: "cash", amount, currency: "USD" }) as const;
const rewards = { advocate: cash(10), friend: { kind: "discount", percent: 15 }, holdDays: HOLD_DAYS } as const;

/** Each holds for somebody of whom nothing is known. */
const NEGATED: readonly When[] = [
  {},
  { plan: { $ne: "free" } },
  { plan: { $nin: ["free", "trial"] } },
  { plan: { $exists: false } },
  { plan: null },
  { $not: { plan: "free" } },
  { plan: { $not: { $eq: "free" } } },
  { $nor: [{ plan: "free" }, { plan: "trial" }] },
  { daysSinceActive: { $lt: 30 } },
  { $or: [{ plan: "pro" }, { country: { $ne: "US" } }] },
];

describe("segments", { timeout: 240_000 }, () => {
  const { start } = useOffers();

  it.each(NEGATED)("promise nothing to somebody whose traits nobody has told: %j", async (when) => {
    const set = { rewards: { advocate: cash(50), friend: { kind: "discount", percent: 90 } } } as const;
    const segments = [{ key: "some", when, set }];
    const inBrowser = evaluateProgram(
      { program: "acme-friends", rewards, segments },
      { now: 0, baseUrl: "https://acme.example/" },
    );
    expect(inBrowser.segments).toEqual(["some"]);
    const { acme, order, codeOf } = await start(rewards, { segments });
    await order("1", "ana", { friend: { id: "f" } });
    expect((await acme.summary("ana")).pending).toEqual([{ amount: 1000, currency: "USD" }]);
    const invitation = await (await acme.send(`/invitations/${await codeOf("ana")}`)).json();
    expect(invitation.reward).toMatchObject({ percent: 15 });
  });

  it("leave budget and currency of a summary alone", async () => {
    const budget = { amount: 10, currency: "USD" };
    const set = { rewards: { advocate: { ...cash(1), currency: "EUR" }, budget: { ...budget, amount: 1000 } } };
    const { acme, order } = await start({ ...rewards, budget }, { segments: [{ key: "all", when: {}, set }] });
    await order("1", "ana");
    expect(await acme.summary("ana")).toMatchObject({ currency: "USD", closed: "budget" });
  });
});
