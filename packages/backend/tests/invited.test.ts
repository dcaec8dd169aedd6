import { describe, expect, it } from "vitest";
import { INVITED_LENGTH } from "../src/summary/read-invited.js";
import { makeClaim, makeEvent, makeLead } from "./acme.js";
import { makeAdvocates } from "./make-advocates.js";
import { useAcme } from "./use-acme.js";

describe("friends who signed up", { timeout: 240_000 }, () => {
  const stage = useAcme();
  let n = 0;

  async function setUp() {
    n++;
    const { ana, ben } = await makeAdvocates(stage, n, true);
    const friend = (name: string) => ({ visitor: `${name}-${n}`, friend: { id: `${name}-account-${n}` } });
    return { ana, ben, friend, orderId: `invited-order-${n}` };
  }
  /** Sends an event a second after whatever came before, and gives that second. */
  async function tell(event: unknown): Promise<string> {
    stage.acme.clock.now += 1000;
    expect((await stage.acme.postEvents([event])).rejected).toEqual([]);
    return new Date(stage.acme.clock.now).toISOString();
  }
  const invited = async (id: string) => (await stage.acme.summary(id)).invited;

  it("are listed without a name, newest first, once each, however often they say so", async () => {
    const { ana, ben, friend } = await setUp();
    expect(await invited(ana.id)).toEqual([]);
    const first = await tell(makeLead(ana.code, friend("carl")));
    const second = await tell(makeLead(ana.code, { visitor: `dora-${n}` }));
    await tell(makeLead(ana.code, { ...friend("carl"), visitor: `another-phone-${n}` }));
    await tell(makeLead(ben.code, friend("emil")));
    expect(await invited(ana.id)).toEqual([
      { state: "joined", at: second },
      { state: "joined", at: first },
    ]);
    expect(await invited(ben.id)).toHaveLength(1);
  });

  it("are listed up to the fiftieth, whoever came last first", async () => {
    const { ana } = await setUp();
    for (let index = 0; index <= INVITED_LENGTH; index += 1)
      await tell(makeLead(ana.code, { visitor: `one-${n}-${index}` }));
    const listed = await invited(ana.id);
    expect(listed).toHaveLength(50);
    expect(listed[0].at).toBe(new Date(stage.acme.clock.now).toISOString());
    expect((await stage.acme.summary(ana.id)).counts.leads).toBe(51);
  });

  it("do not have the advocate among them, who tries their own link", async () => {
    const { ana } = await setUp();
    const visitor = `own-${n}`;
    await tell(makeEvent("advocate.identified", { visitor, advocate: { id: ana.id, code: ana.code } }));
    await tell(makeLead(ana.code, { visitor }));
    expect(await invited(ana.id)).toEqual([]);
  });

  it.each([
    ["the browser says so, on another device", "claim"],
    ["the shop's server says so", "account"],
    ["the shop's server names the browser alone", "browser"],
    ["it was cancelled later", "cancelled"],
  ])("have ordered when %s", async (_, how) => {
    const { ana, friend, orderId } = await setUp();
    const carl = friend("carl");
    await tell(makeLead(ana.code, carl));
    await tell(makeLead(ana.code, friend("dora")));
    const order = (status: "completed" | "cancelled", whose: object) =>
      stage.acme.report({ orderId, status, code: ana.code, ...whose });
    if (how === "claim") await tell(makeClaim(orderId, ana.code, { ...carl, visitor: `laptop-${n}` }));
    else if (how === "browser") await order("completed", { visitor: carl.visitor });
    else await order("completed", { friend: carl.friend });
    if (how === "cancelled") await order("cancelled", { friend: carl.friend });
    const states = (await invited(ana.id)).map(({ state }: { state: string }) => state);
    expect(states.toSorted()).toEqual(["joined", "ordered"]);
  });
});
