import { deriveCode } from "@offshoot/core";
import { eq } from "drizzle-orm";
import { SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { rewards } from "../src/database/schema.js";
import { signIdentityToken } from "../src/index.js";
import { ADMIN_TOKEN as ADMIN, DAY_MS, document, makeClaim, makeEvent, openAcme, partners, secrets } from "./acme.js";
import { countRows } from "./tables.js";
import { newKey, useGuests } from "./use-guests.js";

const LATER_MS = 15 * DAY_MS;

describe("an account", { timeout: 240_000 }, () => {
  const stages = useGuests();

  it("takes over the guest of its browser, with links, rewards and tiers", async () => {
    const tiers = [{ at: 2, reward: { kind: "credit", amount: 5, currency: "USD" } }] as const;
    const { join, prove, acme, order, ask, program } = stages.start({
      rewards: { advocate: { kind: "credit", amount: 20, currency: "USD" }, tiers: [...tiers], holdDays: 14 },
    });
    const guest = await join("ana@example.com");
    await order("1", guest.code);
    const token = await acme.token("customer-42");
    expect(await (await prove(guest.key, undefined, token)).json()).toEqual({
      id: "customer-42",
      code: await deriveCode(program, "customer-42"),
    });
    await order("2", guest.code);
    const summary = await acme.summary("customer-42");
    expect(summary).toMatchObject({ pending: [{ amount: 4500, currency: "USD" }], tier: { count: 2 } });
    expect((await prove(guest.key, undefined, token)).status).toBe(404);
    expect((await ask(guest.key)).status).toBe(401);
  });

  it("has as much as if the links had been its own from the beginning, also where both had reached a tier", async () => {
    const offered = {
      advocate: { kind: "credit", amount: 20, currency: "USD" },
      tiers: [
        { at: 1, reward: { kind: "points", points: 100 } },
        { at: 3, reward: { kind: "points", points: 300 } },
      ],
      cap: 2,
      holdDays: 14,
    } as const;
    const { join, prove, acme, order, ask, program } = stages.start({
      rewards: { ...offered, tiers: [...offered.tiers] },
    });
    const guest = await join("ana@example.com");
    await prove(guest.key, guest.mail.token);
    await acme.summary("customer-42");
    const own = await deriveCode(program, "customer-42");
    for (const [n, code] of [guest.code, own, guest.code, own].entries()) {
      await order(`${n}`, code);
      acme.clock.now += 1000;
    }
    expect(await (await ask(guest.key)).json()).toMatchObject({ points: { pending: 100 } });
    expect((await prove(guest.key, undefined, await acme.token("customer-42"))).status).toBe(200);
    const summary = await acme.summary("customer-42");
    expect(summary).toMatchObject({
      pending: [{ amount: 4000, currency: "USD" }],
      points: { pending: 400 },
      counts: { conversions: 4 },
      tier: { count: 4 },
    });
    expect(summary.rewards.filter(({ reason }: { reason?: string }) => reason === "cap-reached")).toHaveLength(2);
  });

  it("keeps what could be used already", async () => {
    const { join, prove, acme, order, program } = stages.start({
      rewards: { advocate: { kind: "credit", amount: 20, currency: "USD" }, cap: 1, holdDays: 14 },
    });
    const guest = await join("ana@example.com");
    await acme.summary("customer-42");
    await order("1", guest.code);
    await order("2", await deriveCode(program, "customer-42"));
    acme.clock.now += LATER_MS;
    await prove(guest.key, undefined, await acme.token("customer-42"));
    expect(await acme.summary("customer-42")).toMatchObject({ available: [{ amount: 4000, currency: "USD" }] });
  });

  it("has a tier once that the guest could use already", async () => {
    const { join, prove, acme, order, program } = stages.start({
      rewards: {
        advocate: { kind: "credit", amount: 20, currency: "USD" },
        tiers: [{ at: 1, reward: { kind: "points", points: 100 } }],
        holdDays: 14,
      },
    });
    const guest = await join("ana@example.com");
    await order("1", guest.code);
    acme.clock.now += LATER_MS;
    await prove(guest.key, undefined, await acme.token("customer-42"));
    expect(await acme.summary("customer-42")).toMatchObject({ points: { available: 100, pending: 0 } });
    const rows = await stages.database.sql.select().from(rewards).where(eq(rewards.program, program));
    expect(rows.filter(({ tierAt }) => tierAt !== null)).toMatchObject([{ advocateId: "customer-42" }]);
  });

  it("earns nothing by the guest's link in the guest's browser, nor as the guest's friend", async () => {
    const { join, prove, acme, program, order } = stages.start();
    const guest = await join("ana@example.com");
    const visitor = "visitor-of-the-guest";
    const advocate = { id: guest.id, code: guest.code };
    await acme.postEvents([makeEvent("advocate.joined", { program, visitor, advocate })]);
    await acme.postEvents([makeClaim("own-browser", guest.code, { program, visitor })]);
    await acme.report({ orderId: "own-browser", status: "completed", visitor });
    expect(await order("own-account", guest.code, "customer-42")).toEqual(["hold"]);
    await prove(guest.key, undefined, await acme.token("customer-42"));
    const { rewards: earned, pending } = await acme.summary("customer-42");
    expect(earned.map(({ reason }: { reason?: string }) => reason)).toEqual(["self-referral", "self-referral"]);
    expect(pending).toEqual([]);
  });

  it("takes over who joined by an address that the site vouches for, on any device", async () => {
    const { join, acme, order, mails, program } = stages.start();
    const guest = await join("Ana@example.com");
    await order("1", guest.code);
    expect((await acme.summary("customer-42")).pending).toEqual([]);
    expect(await acme.summary("customer-42", { email: "ana@EXAMPLE.com" })).toMatchObject({
      pending: [{ amount: 2000, currency: "USD" }],
    });
    await join("ana@example.com");
    expect(mails.at(-1)?.code).toBe(await deriveCode(program, "customer-42"));
  });

  it("gets nothing by an address that nobody has verified", async () => {
    const { join, acme, order, program } = stages.start();
    const guest = await join("ana@example.com");
    await order("1", guest.code);
    const now = Math.floor(acme.clock.now / 1000);
    const token = await new SignJWT({ email: "ana@example.com" })
      .setProtectedHeader({ alg: "HS256" })
      .setSubject("thief")
      .setAudience(program)
      .setIssuedAt(now)
      .setExpirationTime(now + 60)
      .sign(new TextEncoder().encode(secrets.identity));
    const answer = await acme.send("/summary", { headers: { authorization: `Bearer ${token}` } });
    expect((await answer.json()).pending).toEqual([]);
  });

  it("cannot take over a guest of another account, nor be a guest itself", async () => {
    const { join, prove, acme } = stages.start();
    const guest = await join("ana@example.com");
    await prove(guest.key, guest.mail.token);
    const second = newKey();
    expect((await prove(second, guest.mail.token)).status).toBe(410);
    await prove(guest.key, undefined, await acme.token("customer-42"));
    expect((await prove(guest.key, guest.mail.token)).status).toBe(410);
    const forged = await acme.token(guest.id);
    const answer = await acme.send("/summary", { headers: { authorization: `Bearer ${forged}` } });
    expect([answer.status, (await answer.json()).error.code]).toEqual([400, "claims-invalid"]);
  });

  it("of another program of the same backend takes over nothing", async () => {
    const acme = openAcme(stages.database, "two", "", document, { sendLink: async () => {} });
    const key = newKey();
    const send = (path: string, token?: string) =>
      acme.send(path, {
        method: "POST",
        body: JSON.stringify({ program: "acme-friends", email: "ana@example.com", key }),
        headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
      });
    expect((await send("/advocates")).status).toBe(200);
    const token = await signIdentityToken({
      program: "acme-partners",
      secret: partners.secrets.identity,
      advocate: { id: "customer-42" },
      now: () => acme.clock.now,
    });
    expect((await send("/advocates/proof", token)).status).toBe(401);
    expect((await send("/advocates/proof", await acme.token("customer-42"))).status).toBe(200);
  });

  it("of another program takes over nothing", async () => {
    const one = stages.start();
    const other = stages.start();
    const guest = await one.join("ana@example.com");
    const answer = await one.prove(guest.key, undefined, await other.acme.token("customer-42"));
    expect(answer.status).toBe(401);
  });

  it("takes over once, however parallel", async () => {
    const { join, prove, acme, order } = stages.start();
    const guest = await join("ana@example.com");
    await order("1", guest.code);
    const token = await acme.token("customer-42");
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async () => (await prove(guest.key, undefined, token)).status),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(await acme.summary("customer-42")).toMatchObject({ pending: [{ amount: 2000, currency: "USD" }] });
  });
});

describe("DELETE /advocates/{id}", { timeout: 240_000 }, () => {
  const stages = useGuests();

  it("forgets address, browsers and name, and gives the code to nobody", async () => {
    const { join, prove, ask, acme, order, mails } = stages.start();
    const guest = await join("ana@example.com");
    await prove(guest.key, guest.mail.token);
    await order("1", guest.code);
    const remove = (token: string) =>
      acme.send(`/advocates/${encodeURIComponent(guest.id)}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await remove("not-the-admin-token-but-long")).status).toBe(401);
    const before = await countRows(stages.database);
    expect((await remove(ADMIN)).status).toBe(204);
    expect(await countRows(stages.database)).toEqual({
      ...before,
      advocates: (before.advocates ?? 0) - 1,
      guests: (before.guests ?? 0) - 1,
      guestKeys: (before.guestKeys ?? 0) - 1,
    });
    expect((await remove(ADMIN)).status).toBe(404);
    expect((await ask(guest.key)).status).toBe(401);
    expect((await (await acme.send(`/invitations/${guest.code}`)).json()).status).toBe("unknown");
    const again = await join("ana@example.com");
    expect(again.code).not.toBe(guest.code);
    expect(mails.at(-1)?.code).toBe(again.code);
  });

  it("forgets the guests whom an account has taken over", async () => {
    const { join, prove, acme } = stages.start();
    const guest = await join("ana@example.com");
    await prove(guest.key, undefined, await acme.token("customer-42"));
    const before = await countRows(stages.database);
    const headers = { authorization: `Bearer ${ADMIN}` };
    expect((await acme.send("/advocates/customer-42", { method: "DELETE", headers })).status).toBe(204);
    expect((await countRows(stages.database)).guests).toBe((before.guests ?? 0) - 1);
  });
});
