import { atom } from "nanostores";
import { describe, expect, test, vi } from "vitest";
import type { Invitation } from "../src/adapter.js";
import type { Touch } from "../src/attribution/touch.js";
import { createRedeem } from "../src/engine/create-redeem.js";
import { parseProgram } from "../src/program/parse-program.js";
import type { ResolvedProgram } from "../src/program/resolved-program.js";
import type { Traits } from "../src/referral.js";
import { stateOf } from "./offer-bed.js";
import { ANA, BEN, DAY, NOW } from "./start.js";

const eligibility = { friend: "new", minimumOrder: [], countries: ["US"], minimumAge: 18 } as const;

interface Given {
  readonly traits?: Traits;
  readonly changes?: Partial<ResolvedProgram>;
  readonly answer?: Invitation;
  readonly ownCode?: string;
  readonly known?: readonly Touch[];
}

/** Types a code into a program and gives what became of it. */
async function redeem({ traits = {}, changes = { eligibility }, answer, ownCode, known = [] }: Given) {
  const { program } = parseProgram({ program: "acme" }, { baseUrl: "https://host.example/" });
  const $state = atom(stateOf({ ...program, ...changes }));
  const take = vi.fn();
  const fail = vi.fn();
  const record = vi.fn(async () => ({ id: "", durability: "memory" }) as const);
  const invitation = vi.fn(async () => null);
  const redeeming = createRedeem({
    context: {
      program,
      $state,
      now: () => NOW,
      traits: () => traits,
      identifying: () => undefined,
      isDestroyed: () => false,
      fail,
    },
    isVerified: () => true,
    ownCode: () => ownCode,
    arrivals: { take },
    answers: { ask: async () => answer ?? null, invitation },
    record,
    known: () => ({ first: known[0] ?? null, last: known.at(-1) ?? null, visitor: "" }),
  });
  const outcome = await redeeming.typed(ANA);
  return { outcome, isKept: take.mock.calls.length > 0, record, invitation, fail };
}

describe("a code for a program that is not for everybody", () => {
  test.each<Traits>([{ isCustomer: true }, { country: "FR" }, { age: 17 }])("is refused to %j", async (traits) => {
    const { outcome, isKept, record, invitation } = await redeem({ traits });
    expect([outcome, isKept]).toEqual(["not-eligible", false]);
    expect(record).toHaveBeenCalledWith(
      "code.redeemed",
      { code: ANA, outcome: "not-eligible", source: "typed" },
      undefined,
    );
    expect(invitation).not.toHaveBeenCalled();
  });

  test.each<Traits>([{}, { isCustomer: false, country: "us", age: 18 }, { isCustomer: "true", country: 5 }])(
    "is taken from %j: only what is known excludes",
    async (traits) => {
      expect(await redeem({ traits })).toMatchObject({ outcome: "applied", isKept: true });
    },
  );

  test("is refused although the backend vouches for it, and is what it is where it is none or one's own", async () => {
    const traits = { isCustomer: true };
    expect((await redeem({ traits, answer: { status: "valid" } })).outcome).toBe("not-eligible");
    expect((await redeem({ traits, answer: { status: "unknown" } })).outcome).toBe("unknown");
    expect((await redeem({ traits, answer: { status: "ended" } })).outcome).toBe("ended");
    expect((await redeem({ traits, ownCode: ANA })).outcome).toBe("own");
  });

  test("is left to the server where the rules do not load, and that is said", async () => {
    vi.doMock("../src/reward/eligibility.js", () => {
      throw new Error("blocked");
    });
    const { outcome, fail } = await redeem({ traits: { isCustomer: true } });
    vi.doUnmock("../src/reward/eligibility.js");
    expect(outcome).toBe("applied");
    expect(fail).toHaveBeenCalledWith("engine-unavailable", expect.stringContaining("server"), expect.anything());
  });

  test("is everybody's where the program says nothing", async () => {
    expect(await redeem({ traits: { isCustomer: true }, changes: {} })).toMatchObject({ outcome: "applied" });
  });
});

describe("a code that is typed after the program has ended", () => {
  const touch: Touch = { code: ANA, touchedAt: NOW - DAY, expiresAt: NOW + DAY, source: "link" };
  const changes = { closed: "ended" } as const;

  test("comes too late, unless the friend arrived in time or the backend takes it", async () => {
    expect(await redeem({ changes })).toMatchObject({ outcome: "ended", isKept: false });
    expect(await redeem({ changes, known: [touch] })).toMatchObject({ outcome: "applied", isKept: true });
    expect(await redeem({ changes, known: [{ ...touch, expiresAt: NOW }] })).toMatchObject({ outcome: "ended" });
    expect(await redeem({ changes, answer: { status: "valid" } })).toMatchObject({ outcome: "applied" });
  });

  test("is taken from a friend who arrived in time although the backend has ended, and never a revoked one", async () => {
    const answer = { status: "ended" } as const;
    expect(await redeem({ changes: {}, answer, known: [touch] })).toMatchObject({ outcome: "applied", isKept: true });
    expect(await redeem({ changes: {}, answer })).toMatchObject({ outcome: "ended", isKept: false });
    expect(await redeem({ changes: {}, answer, known: [{ ...touch, code: BEN }] })).toMatchObject({ outcome: "ended" });
    expect(await redeem({ changes: {}, answer: { status: "revoked" }, known: [touch] })).toMatchObject({
      outcome: "ended",
      isKept: false,
    });
  });

  test("comes too late after a link that was opened past the end", async () => {
    const late = (endsAt: number) => ({
      changes: { ...changes, schedule: { endsAt, timeZone: "UTC" } },
      known: [touch],
    });
    expect(await redeem(late(touch.touchedAt))).toMatchObject({ outcome: "ended" });
    expect(await redeem(late(touch.touchedAt + 1))).toMatchObject({ outcome: "applied" });
  });

  test.each(["rollout", "upcoming", "budget"] as const)("is taken while nobody is invited: %s", async (closed) => {
    expect(await redeem({ changes: { closed } })).toMatchObject({ outcome: "applied" });
  });
});
