import { PGlite } from "@electric-sql/pglite";
import { readLink } from "@offshoot/core";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { describe, expect, it, vi } from "vitest";
import { guests, tries } from "../src/database/guest-schema.js";
import { openDatabase } from "../src/index.js";
import { MIGRATIONS_FOLDER } from "../src/migrations-folder.js";
import { document, openAcme } from "./acme.js";
import { countRows } from "./tables.js";
import { newKey, useGuests } from "./use-guests.js";

describe("POST /advocates", { timeout: 240_000 }, () => {
  const stages = useGuests();

  it("gives a code at once that invites friends, and has a mail sent with both links", async () => {
    const { join, acme, program, mails } = stages.start();
    const { id, code } = await join("Ana@Example.com");
    expect(id).toBe(`offshoot-guest:${code}`);
    const invitation = await (await acme.send(`/invitations/${code}`)).json();
    expect(invitation).toMatchObject({ status: "valid", reward: { percent: 15 } });
    expect(mails).toEqual([
      {
        email: "Ana@Example.com",
        link: `https://acme.example/?ref=${code}`,
        code,
        program,
        locale: "en",
        token: expect.stringMatching(/^[\w-]{43}$/),
        proofLink: `https://acme.example/?offshoot_proof=${program}.${mails[0]?.token}`,
      },
    ]);
    expect(readLink(mails[0]?.proofLink ?? "", { param: "ref" })).toBeNull();
  });

  it("keeps neither the address, nor the browser's secret, nor what the mail proves", async () => {
    const { join } = stages.start();
    const { id, key, mail } = await join("carla@example.com");
    const rows = await stages.database.sql.select().from(guests).where(eq(guests.id, id));
    const kept = JSON.stringify([rows, await stages.database.sql.select().from(tries)]);
    expect(rows).toHaveLength(1);
    for (const secret of ["carla", "example.com", key, mail.token]) expect(kept).not.toContain(secret);
  });

  it("answers alike to an address that is known, and tells its code to nobody but its owner's mail", async () => {
    const { join, prove, mails } = stages.start();
    const first = await join("ana@example.com");
    await prove(first.key, first.mail.token);
    const second = await join(" ana@EXAMPLE.com ");
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(second.code).not.toBe(first.code);
    expect(mails[1]).toMatchObject({ code: first.code, link: first.mail.link });
  });

  it("mails a new code while nobody has proved the address, whoever typed it before", async () => {
    const { join, mails } = stages.start();
    await join("ana@example.com");
    const second = await join("ana@example.com");
    expect(mails[1]?.code).toBe(second.code);
  });

  it("takes the same wish once, a hundred times in parallel", async () => {
    const { join, mails } = stages.start();
    const before = await countRows(stages.database);
    const key = newKey();
    const joined = await Promise.all(Array.from({ length: 100 }, () => join("ana@example.com", key).catch(String)));
    const taken = joined.filter((one) => typeof one !== "string");
    expect(new Set(taken.map(({ code }) => code)).size).toBe(1);
    expect(mails).toHaveLength(1);
    expect((await countRows(stages.database)).guests).toBe((before.guests ?? 0) + 1);
  });

  it("does not wait for the mailer, and reports what it fails with", async () => {
    const failure = new Error("mailbox on fire");
    const errors: unknown[] = [];
    const hanging = stages.start({}, { sendLink: () => new Promise(() => {}) });
    expect((await hanging.join("ana@example.com")).code).toBeTruthy();
    const failing = stages.start(
      {},
      { sendLink: () => Promise.reject(failure), onError: (error) => void errors.push(error) },
    );
    await failing.join("ana@example.com");
    await vi.waitFor(() => expect(errors).toEqual([failure]));
    const throwing = stages.start(
      {},
      {
        sendLink: () => {
          throw failure;
        },
        onError: (error) => void errors.push(error),
      },
    );
    await throwing.join("ana@example.com");
    await vi.waitFor(() => expect(errors).toEqual([failure, failure]));
  });

  const bad: [string, number, Record<string, unknown>][] = [
    ["no address", 422, { email: "" }],
    ["what is no address", 422, { email: "ana@example" }],
    ["two addresses", 422, { email: "ana@example.com, ben@example.com" }],
    ["a header of another mail", 422, { email: "ana@example.com\r\nBcc: ben@example.com" }],
    ["an address that is a list", 422, { email: ["ana@example.com"] }],
    ["no key", 400, { key: undefined }],
    ["a key that can be guessed", 400, { key: "1234" }],
    ["an unknown program", 404, { program: "somebody-elses" }],
    ["a language that is none", 400, { locale: "x".repeat(40) }],
  ];
  it.each(bad)("refuses %s and writes nothing", async (_, status, more) => {
    const { post, program, mails } = stages.start();
    const before = await countRows(stages.database);
    const answer = await post("/advocates", {
      program,
      email: "ana@example.com",
      key: newKey(),
      locale: "en",
      ...more,
    });
    expect(answer.status).toBe(status);
    expect((await answer.json()).error.message).toContain("expected");
    expect([await countRows(stages.database), mails]).toEqual([before, []]);
  });

  it("hears no form and no plain text, and reads no long body", async () => {
    const { post, program } = stages.start();
    const wish = { program, email: "ana@example.com", key: newKey() };
    for (const type of ["text/plain", "application/x-www-form-urlencoded"])
      expect((await post("/advocates", wish, { "content-type": type })).status).toBe(415);
    expect((await post("/advocates", { ...wish, more: "x".repeat(3000) })).status).toBe(413);
  });

  it("is read by pages of the program's domains alone", async () => {
    const { post, program } = stages.start();
    const wish = () => ({ program, email: "ana@example.com", key: newKey() });
    const own = await post("/advocates", wish(), { origin: "https://acme.example" });
    expect(own.headers.get("access-control-allow-origin")).toBe("https://acme.example");
    const foreign = await post("/advocates", wish(), { origin: "https://evil.example" });
    expect(foreign.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("is not there where the site mails no links", async () => {
    const acme = openAcme(stages.database);
    const body = JSON.stringify({ email: "ana@example.com", key: newKey() });
    const init = { method: "POST", body, headers: { "content-type": "application/json" } };
    expect((await acme.send("/advocates", init)).status).toBe(404);
    expect((await acme.send("/advocates/proof", init)).status).toBe(404);
  });

  it("is closed before a program begins and after it has ended", async () => {
    for (const schedule of [{ startsAt: "2031-01-01T00:00:00Z" }, { endsAt: "2030-01-01T00:00:00Z" }])
      await expect(stages.start({ schedule }).join("ana@example.com")).rejects.toThrow(/409.*program-closed/);
  });

  it("needs a program whose links can be made without a page", () => {
    const options = { sendLink: async () => {} };
    const { link: _, ...rest } = document;
    expect(() => openAcme(stages.database, "one", "", rest, options)).toThrow(/link\.base: expected a whole address/);
  });
});

describe("a limit", { timeout: 240_000 }, () => {
  const stages = useGuests();
  const clientOf = (request: Request) => request.headers.get("x-real-ip") ?? "";

  it("lets one client ask ten times an hour, and others go on", async () => {
    const { post, program, acme, mails } = stages.start({}, { clientOf });
    const ask = (n: number, client: string) =>
      post("/advocates", { program, email: `n${n}@example.com`, key: newKey() }, { "x-real-ip": client });
    for (let n = 0; n < 10; n++) expect((await ask(n, "192.0.2.1")).status).toBe(200);
    const refused = await ask(11, "192.0.2.1");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "3600"]);
    expect((await ask(12, "192.0.2.2")).status).toBe(200);
    expect(mails).toHaveLength(11);
    acme.clock.now += 3_600_000;
    expect((await ask(13, "192.0.2.1")).status).toBe(200);
    const kept = await stages.database.sql.select().from(tries).where(eq(tries.program, program));
    expect(kept.filter(({ since }) => since.getTime() < acme.clock.now)).toEqual([]);
  });

  it("holds for all clients together where nobody tells them apart, whatever they say of themselves", async () => {
    const { post, program } = stages.start();
    const ask = (n: number) =>
      post("/advocates", { program, email: `n${n}@example.com`, key: newKey() }, { "x-forwarded-for": `10.0.0.${n}` });
    for (let n = 0; n < 100; n++) expect((await ask(n)).status).toBe(200);
    expect((await ask(100)).status).toBe(429);
  });

  it("mails one address three times an hour, and answers as ever", async () => {
    const { join, mails, acme } = stages.start();
    for (let n = 0; n < 5; n++) expect(await join("ana@example.com")).toHaveProperty("code");
    expect(mails).toHaveLength(3);
    await join("ben@example.com");
    acme.clock.now += 3_600_000;
    await join("ana@example.com");
    expect(mails).toHaveLength(5);
  });
});

it("asks the database the same, whether or not an address is known", { timeout: 240_000 }, async () => {
  const client = await PGlite.create();
  let asked: string[] = [];
  const sql = drizzle({ client, logger: { logQuery: (query) => void asked.push(query) } });
  await migrate(sql, { migrationsFolder: MIGRATIONS_FOLDER });
  const mails: string[] = [];
  const sendLink = async ({ token }: { readonly token: string }) => void mails.push(token);
  const acme = openAcme({ sql, close: () => client.close() }, "one", "", document, { sendLink });
  const send = (path: string, body: unknown) =>
    acme.send(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
  const joining = async (email: string) => {
    asked = [];
    const answer = await send("/advocates", { email, key: newKey() });
    expect(answer.status).toBe(200);
    return { asked: [...asked], headers: [...answer.headers.keys()], length: (await answer.text()).length };
  };
  const unknown = await joining("ana@example.com");
  expect((await send("/advocates/proof", { key: newKey(), proof: mails[0] })).status).toBe(200);
  const known = await joining("ana@example.com");
  expect(known).toEqual(unknown);
  expect(known.asked.length).toBeGreaterThan(5);
  await joining("ana@example.com");
  expect(await joining("ana@example.com")).toEqual(unknown);
  expect(mails).toHaveLength(3);
  await acme.backend.close();
});

it("waits for a mail that is being handed over before it closes", { timeout: 240_000 }, async () => {
  let isSent = false;
  const sendLink = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    isSent = true;
  };
  const acme = openAcme(await openDatabase("memory://"), "one", "", document, { sendLink });
  const body = JSON.stringify({ email: "ana@example.com", key: newKey() });
  await acme.send("/advocates", { method: "POST", body, headers: { "content-type": "application/json" } });
  await acme.backend.close();
  expect(isSent).toBe(true);
});
