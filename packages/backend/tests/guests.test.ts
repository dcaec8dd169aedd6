import { describe, expect, it } from "vitest";
import { DAY_MS } from "./acme.js";
import { countRows } from "./tables.js";
import { newKey, useGuests } from "./use-guests.js";

describe("the proof of a mail", { timeout: 240_000 }, () => {
  const stages = useGuests();

  it("lets the browser that joined see what it has, and nobody before", async () => {
    const { join, prove, ask, order } = stages.start();
    const ana = await join("ana@example.com");
    expect(await order("1", ana.code)).toEqual(["hold"]);
    expect((await ask(ana.key)).status).toBe(401);
    expect(await (await prove(ana.key, ana.mail.token)).json()).toEqual({ id: ana.id, code: ana.code });
    expect(await (await ask(ana.key)).json()).toMatchObject({
      code: ana.code,
      pending: [{ amount: 2000, currency: "USD" }],
      rewards: [{ state: "approved" }],
    });
  });

  it("works in another browser, once, and there as often as an answer gets lost", async () => {
    const { join, prove, ask } = stages.start();
    const { mail, code, id } = await join("ana@example.com");
    const phone = newKey();
    expect(await (await prove(phone, mail.token)).json()).toEqual({ id, code });
    expect((await prove(phone, mail.token)).status).toBe(200);
    expect((await ask(phone)).status).toBe(200);
    const stranger = newKey();
    const before = await countRows(stages.database);
    expect((await prove(stranger, mail.token)).status).toBe(410);
    expect((await ask(stranger)).status).toBe(401);
    expect(await countRows(stages.database)).toEqual(before);
  });

  it("is over after seven days", async () => {
    const { join, prove, acme } = stages.start();
    const { mail, key } = await join("ana@example.com");
    acme.clock.now += 7 * DAY_MS;
    expect((await prove(key, mail.token)).status).toBe(410);
  });

  it.each(["", "x", "x".repeat(43), "x".repeat(100)])("is refused where it is %j", async (proof) => {
    const { prove, acme, program } = stages.start();
    const before = await countRows(stages.database);
    const answer = await prove(newKey(), proof);
    expect([400, 410]).toContain(answer.status);
    expect(await countRows(stages.database)).toEqual(before);
    expect([acme.errors, program]).toEqual([[], program]);
  });

  it("of another program proves nothing", async () => {
    const one = stages.start();
    const other = stages.start();
    const { mail } = await one.join("ana@example.com");
    expect((await other.prove(newKey(), mail.token)).status).toBe(410);
  });

  it("makes one advocate of two browsers that joined by the same address, and both links go on", async () => {
    const { join, prove, ask, order, acme } = stages.start();
    const laptop = await join("ana@example.com");
    await prove(laptop.key, laptop.mail.token);
    const phone = await join("ana@example.com");
    expect(phone.mail.code).toBe(laptop.code);
    await order("1", laptop.code);
    await order("2", phone.code);
    expect(await (await prove(phone.key, phone.mail.token)).json()).toEqual({ id: laptop.id, code: laptop.code });
    for (const { key } of [laptop, phone])
      expect(await (await ask(key)).json()).toMatchObject({ pending: [{ amount: 4000, currency: "USD" }] });
    expect(await order("3", phone.code)).toEqual(["hold"]);
    expect(await (await ask(laptop.key)).json()).toMatchObject({ pending: [{ amount: 6000, currency: "USD" }] });
    expect((await (await acme.send(`/invitations/${phone.code}`)).json()).status).toBe("valid");
  });

  it("gives nothing to who typed somebody else's address", async () => {
    const { join, prove, ask, order } = stages.start();
    const ana = await join("ana@example.com");
    await prove(ana.key, ana.mail.token);
    await order("1", ana.code);
    const thief = await join("ana@example.com");
    expect(thief.code).not.toBe(ana.code);
    expect((await ask(thief.key)).status).toBe(401);
    expect((await prove(thief.key)).status).toBe(401);
  });

  it("gives nothing to who typed it first and signs in with their own account", async () => {
    const { join, prove, ask, acme } = stages.start();
    const thief = await join("ana@example.com");
    expect((await prove(thief.key, undefined, await acme.token("thief"))).status).toBe(200);
    const ana = await join("ana@example.com");
    expect(ana.mail.code).toBe(ana.code);
    // The mail that the thief had sent opens nothing of the thief's either.
    expect((await prove(ana.key, thief.mail.token)).status).toBe(410);
    expect((await prove(ana.key, ana.mail.token)).status).toBe(200);
    expect((await (await ask(ana.key)).json()).code).toBe(ana.code);
  });
});
