import { deriveCode } from "@offshoot/core";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conversions } from "../src/database/schema.js";
import { makeClaim, makeEvent, makeLead } from "./acme.js";
import { expectBalance } from "./expect-balance.js";
import { useAcme } from "./use-acme.js";

const step = fc.oneof(
  fc.record({
    kind: fc.constant("claim" as const),
    who: fc.constantFrom("ana", "ben", "nobody"),
    visitor: fc.constantFrom("v1", "v2"),
    friend: fc.constantFrom("friend", undefined, undefined),
    source: fc.constantFrom("link" as const, "link" as const, "typed" as const),
  }),
  fc.record({
    kind: fc.constant("lead" as const),
    who: fc.constantFrom("ana", "ben", "nobody"),
    visitor: fc.constantFrom("v1", "v3"),
    friend: fc.constantFrom("friend", "friend", "ana"),
  }),
  fc.record({
    kind: fc.constant("sign-in" as const),
    who: fc.constantFrom("ana", "ben"),
    visitor: fc.constantFrom("v1", "v2", "v3"),
  }),
  fc.record({
    kind: fc.constant("report" as const),
    status: fc.constantFrom("completed" as const, "completed" as const, "refunded" as const, "cancelled" as const),
    code: fc.constantFrom("ana", "ben", "nobody", null, undefined, undefined),
    visitor: fc.constantFrom("v1", undefined, undefined),
    friend: fc.constantFrom("ana", "friend", undefined),
  }),
  fc.record({ kind: fc.constant("register" as const), who: fc.constantFrom("ana", "ben") }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The same facts told twice: once each in some order, then with repetitions in another. */
const twoTellings = fc
  .uniqueArray(step, { minLength: 1, maxLength: 7, selector: (fact) => JSON.stringify(fact) })
  .chain((facts) =>
    fc.tuple(
      fc.shuffledSubarray(facts, { minLength: facts.length }),
      fc
        .array(fc.constantFrom(...facts), { maxLength: 4 })
        .chain((again) => fc.shuffledSubarray([...facts, ...again], { minLength: facts.length + again.length })),
    ),
  );

/** Tellings in which ana earns or is barred whatever else the run draws, so that the balance is never one of nothing. */
const CLAIMED: readonly Step[] = [
  { kind: "register", who: "ana" },
  { kind: "claim", who: "ana", visitor: "v1", friend: undefined, source: "link" },
  { kind: "report", status: "completed", code: undefined, visitor: undefined, friend: undefined },
];
const BOUND: readonly Step[] = [
  { kind: "register", who: "ana" },
  { kind: "lead", who: "ana", visitor: "v3", friend: "friend" },
  { kind: "report", status: "completed", code: undefined, visitor: undefined, friend: "friend" },
];
const BOUND_BY_CLAIM: readonly Step[] = [
  { kind: "register", who: "ana" },
  { kind: "lead", who: "ana", visitor: "v3", friend: "friend" },
  { kind: "claim", who: "nobody", visitor: "v1", friend: "friend", source: "link" },
  { kind: "report", status: "completed", code: undefined, visitor: undefined, friend: undefined },
];
const SIGNED_IN: readonly Step[] = [...BOUND, { kind: "sign-in", who: "ana", visitor: "v3" }];
const examples = [CLAIMED, BOUND, BOUND_BY_CLAIM, SIGNED_IN].flatMap((facts) =>
  facts.map((_, turn): [[Step[], Step[]]] => {
    const turned = [...facts.slice(turn), ...facts.slice(0, turn)];
    return [[turned, [...turned].reverse()]];
  }),
);

describe("an order", { timeout: 240_000 }, () => {
  const stage = useAcme();
  let n = 0;

  async function tellFact(fact: Step, orderId: string, people: Record<string, { id: string; code: string }>) {
    const person = (name: string) => people[name] as { id: string; code: string };
    const visitor = (name: string) => `${name}-${orderId}`;
    if (fact.kind === "register") return stage.acme.summary(person(fact.who).id);
    const friend = (name: string) => ({ id: name === "ana" ? person("ana").id : `${name}-${orderId}` });
    if (fact.kind === "claim" || fact.kind === "lead") {
      const named = fact.friend === undefined ? {} : { friend: friend(fact.friend) };
      const id = `${orderId}-${JSON.stringify(fact)}`;
      const more = { id, visitor: visitor(fact.visitor), ...named };
      const { code } = person(fact.who);
      const event =
        fact.kind === "claim" ? makeClaim(orderId, code, more, { source: fact.source }) : makeLead(code, more);
      return stage.acme.postEvents([event]);
    }
    if (fact.kind === "sign-in") {
      const more = { id: `${orderId}-in-${fact.who}`, visitor: visitor(fact.visitor), advocate: person(fact.who) };
      return stage.acme.postEvents([makeEvent("advocate.identified", more)]);
    }
    // The order's own id must not decide which of two messages of the same second is the later one.
    const messageId = [fact.status, fact.code, fact.visitor, fact.friend].join("-");
    const report = {
      orderId,
      status: fact.status,
      code: fact.code == null ? fact.code : person(fact.code).code,
      visitor: fact.visitor === undefined ? undefined : visitor(fact.visitor),
      friend: fact.friend === undefined ? undefined : friend(fact.friend),
    };
    const answer = await stage.acme.report(report, messageId);
    return expect(answer.status).toBe(200);
  }

  async function tell(facts: readonly Step[]) {
    const orderId = `order-${++n}`;
    const person = async (id: string) => ({ id, code: await deriveCode("acme-friends", id) });
    const ana = await person(`ana-${n}`);
    const ben = await person(`ben-${n}`);
    const people = { ana, ben, nobody: { id: "nobody", code: "PRODUCTHUNT" } };
    for (const fact of facts) await tellFact(fact, orderId, people);
    const isOrder = facts.some(({ kind }) => kind === "claim" || kind === "report");
    const rows = await stage.database.sql.select().from(conversions).where(eq(conversions.orderId, orderId));
    expect(rows).toHaveLength(isOrder ? 1 : 0);

    const endOf = async (id: string) => {
      const { rewards, available, pending, counts } = await stage.acme.summary(id);
      const states = rewards.map(({ state, reason }: { state: string; reason?: string }) => [state, reason]);
      return { states, available, pending, conversions: counts.conversions };
    };
    // Reading a summary is the last registration, so both come before either is looked at.
    for (const { id } of [ana, ben]) await stage.acme.summary(id);
    const end = { ana: await endOf(ana.id), ben: await endOf(ben.id) };
    expect(end.ana.conversions + end.ben.conversions).toBeLessThanOrEqual(1);
    return end;
  }

  it("comes to the same end in whatever order claims, leads, reports, sign-ins and registrations arrive, however often", async () => {
    await fc.assert(
      fc.asyncProperty(twoTellings, async ([one, other]) => {
        expect(await tell(other)).toEqual(await tell(one));
      }),
      { numRuns: 60, examples },
    );
    await expectBalance(stage.database, stage.acme);
  });
});
