import { describe, expect, it } from "vitest";
import { DAY_MS } from "./acme.js";
import { type Stage, useOffers } from "./use-offers.js";

const END = "2030-05-10T00:00:00.000Z";
const off = (percent: number, coupon: string) => ({ kind: "discount", percent, apply: { coupon } }) as const;

describe("an invitation", { timeout: 240_000 }, () => {
  const { start } = useOffers();
  const ask = async ({ acme, codeOf }: Stage) => (await acme.send(`/invitations/${await codeOf("ana")}`)).json();

  it("carries what was offered last after the end, and until when it can hold for who came before it", async () => {
    const boosts = [
      { key: "last", from: "2030-05-09", until: END, set: { rewards: { friend: off(25, "LAST") } } },
      { key: "idle", from: END, until: "2030-06-01", set: { rewards: { friend: off(90, "NEVER") } } },
    ];
    const stage = await start(
      { friend: off(15, "FIRST") },
      { schedule: { endsAt: END }, attribution: { windowDays: 30 }, boosts },
    );
    const before = await ask(stage);
    expect(before).toMatchObject({ status: "valid", reward: { percent: 15 }, coupon: "FIRST" });
    expect(before).not.toHaveProperty("expiresAt");
    stage.acme.clock.now = Date.parse(END);
    const expiresAt = new Date(Date.parse(END) + 30 * DAY_MS).toISOString();
    const last = { reward: { percent: 25 }, coupon: "LAST", expiresAt, programVersion: 3 };
    expect(await ask(stage)).toMatchObject({ status: "ended", ...last });
    stage.acme.clock.now += 10 * DAY_MS;
    expect(await ask(stage)).toMatchObject({ status: "ended", ...last });
  });

  it("tells no more of a code that exists than of one that does not, but for its status", async () => {
    const stage = await start({ friend: off(15, "FIRST") }, { schedule: { endsAt: END } });
    stage.acme.clock.now = Date.parse(END);
    const unknown = await (await stage.acme.send("/invitations/NOBODY")).json();
    expect({ ...unknown, status: "ended" }).toEqual(await ask(stage));
    expect(unknown.status).toBe("unknown");
  });

  it("has nothing to hold where friends were promised nothing", async () => {
    const stage = await start({ advocate: { kind: "access", label: "Early access" } }, { schedule: { endsAt: END } });
    stage.acme.clock.now = Date.parse(END);
    expect(await ask(stage)).toEqual({ status: "ended", programVersion: 3 });
  });
});
