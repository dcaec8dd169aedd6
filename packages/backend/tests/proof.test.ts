import { createHmac } from "node:crypto";
import { deriveCode } from "@offshoot/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase, signConversion, signIdentityToken } from "../src/index.js";
import { type Acme, openAcme, partners, secrets } from "./acme.js";
import { countRows } from "./tables.js";

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const seconds = (ms: number) => Math.floor(ms / 1000);

/** Signs by hand what our own helper refuses to sign. */
function forge(claims: object, secret = secrets.identity, header: object = { alg: "HS256", typ: "JWT" }): string {
  const head = `${encode(header)}.${encode(claims)}`;
  const hash = "alg" in header && header.alg === "HS512" ? "sha512" : "sha256";
  return `${head}.${createHmac(hash, secret).update(head).digest("base64url")}`;
}

describe("proof", { timeout: 240_000 }, () => {
  let database: Database;
  let acme: Acme;
  beforeAll(async () => {
    database = await openDatabase("memory://");
    acme = openAcme(database, "two");
    await acme.summary("known");
  }, 240_000);
  afterAll(() => acme.backend.close());

  const claims = (more: object = {}) => {
    const now = seconds(acme.clock.now);
    return { sub: "ana", aud: "acme-friends", iat: now, exp: now + 3600, ...more };
  };
  const get = (token: string) => acme.send("/summary", { headers: { authorization: `Bearer ${token}` } });

  async function expectRefusal(answer: Promise<Response>, status: number) {
    const response = await answer;
    expect(response.status).toBe(status);
    const { error } = await response.json();
    expect(error).toEqual({ code: expect.any(String), message: expect.stringContaining("expected") });
    expect(JSON.stringify(error)).not.toContain("known");
  }

  it("accepts a token of one hour signed by hand", async () => {
    expect((await get(forge(claims()))).status).toBe(200);
  });

  const tokens: [string, () => string | Promise<string>][] = [
    ["no token at all", () => "nonsense"],
    ["a signature by another secret", () => forge(claims(), "x".repeat(40))],
    ["another program's secret", () => forge(claims(), partners.secrets.identity)],
    ["an unknown program", () => forge(claims({ aud: "somebody-elses" }))],
    ["several programs at once", () => forge(claims({ aud: ["acme-friends", "acme-partners"] }))],
    [
      "an expired token",
      () => forge(claims({ iat: seconds(acme.clock.now) - 3600, exp: seconds(acme.clock.now) - 60 })),
    ],
    ["a token without expiry", () => forge({ ...claims(), exp: undefined })],
    ["a life of more than an hour", () => forge(claims({ exp: seconds(acme.clock.now) + 3601 }))],
    [
      "a long life hidden by a future iat",
      () => forge(claims({ iat: seconds(acme.clock.now) + 7200, exp: seconds(acme.clock.now) + 10_000 })),
    ],
    ["a long life without iat", () => forge({ ...claims({ exp: seconds(acme.clock.now) + 86_400 }), iat: undefined })],
    ["a token for nobody", () => forge({ ...claims(), sub: undefined })],
    ["the algorithm none", () => `${encode({ alg: "none" })}.${encode(claims())}.`],
    ["another algorithm", () => forge(claims(), secrets.identity, { alg: "HS512" })],
    [
      "changed claims",
      async () => {
        const [head, , signature] = (await acme.token("ben")).split(".");
        return `${head}.${encode(claims({ sub: "known" }))}.${signature}`;
      },
    ],
  ];
  it.each(tokens)("refuses %s and writes nothing", async (_, make) => {
    const before = await countRows(database);
    await expectRefusal(get(await make()), 401);
    expect(await countRows(database)).toEqual(before);
  });

  it("refuses claims that no card could show", async () => {
    await expectRefusal(get(forge(claims({ name: "x".repeat(10_000) }))), 400);
    await expectRefusal(get(forge(claims({ code: "not a code" }))), 400);
  });

  it("refuses a summary without a token", () => expectRefusal(acme.send("/summary"), 401));

  it("binds a code to one advocate only", async () => {
    await acme.summary("first", { code: "WANTED" });
    const before = await countRows(database);
    await expectRefusal(get(await acme.token("second", { code: "wanted" })), 409);
    expect(await countRows(database)).toEqual(before);
  });

  it("gives nobody the code that is derived from another account, even before that account signs in", async () => {
    const code = await deriveCode("acme-friends", "not-here-yet");
    const before = await countRows(database);
    await expectRefusal(get(await acme.token("thief", { code: code.toLowerCase() })), 409);
    expect(await countRows(database)).toEqual(before);
    expect((await acme.summary("not-here-yet", { code })).code).toBe(code);
  });

  it("refuses to sign an identity token that it would not accept", async () => {
    const options = { program: "acme-friends", secret: secrets.identity, advocate: { id: "ana" } };
    await expect(signIdentityToken({ ...options, expiresInSeconds: 3601 })).rejects.toThrow(RangeError);
  });

  const report = { program: "acme-friends", orderId: "proof-1", status: "completed", code: "WANTED" } as const;
  const sign = (more: Partial<Parameters<typeof signConversion>[0]> = {}) =>
    signConversion({ secret: secrets.conversions, report, now: () => acme.clock.now, ...more });
  const post = ({ body, headers }: { body: string; headers: Readonly<Record<string, string>> }) =>
    acme.send("/conversions", { method: "POST", body, headers });
  const changed = (header: string, value: string) => {
    const signed = sign();
    return { ...signed, headers: { ...signed.headers, [header]: value } };
  };

  const messages: [string, number, () => { body: string; headers: Readonly<Record<string, string>> }][] = [
    ["a message without signature", 401, () => ({ body: sign().body, headers: {} })],
    ["another program's secret", 401, () => sign({ secret: partners.secrets.conversions })],
    ["a changed body", 401, () => ({ ...sign(), body: sign().body.replace("proof-1", "proof-2") })],
    ["a changed id", 401, () => changed("webhook-id", "another")],
    ["a changed time", 401, () => changed("webhook-timestamp", String(seconds(acme.clock.now) + 1))],
    ["a time that is none", 401, () => changed("webhook-timestamp", "now")],
    ["an unknown version of the signature", 401, () => changed("webhook-signature", "v2,AAAA")],
    ["a message of six minutes ago", 401, () => sign({ now: () => acme.clock.now - 360_000 })],
    ["a message from the future", 401, () => sign({ now: () => acme.clock.now + 360_000 })],
    ["an unknown program", 401, () => sign({ report: { ...report, program: "somebody-elses" } })],
    ["no program when there are two", 401, () => sign({ report: { ...report, program: undefined } })],
    ["no JSON", 400, () => ({ ...sign(), body: "{" })],
    ["a body of more than 1 MB", 413, () => ({ ...sign(), body: `"${"x".repeat(1_000_001)}"` })],
    ["no order", 400, () => sign({ report: { ...report, orderId: "" } })],
    ["an unknown status", 400, () => sign({ report: { ...report, status: "paid" as "completed" } })],
    ["a value without currency", 400, () => sign({ report: { ...report, value: 10 } })],
    ["more decimals than the currency has", 400, () => sign({ report: { ...report, value: "1.5", currency: "JPY" } })],
    ["a negative value", 400, () => sign({ report: { ...report, value: -5, currency: "USD" } })],
    ["a country that is none", 400, () => sign({ report: { ...report, country: "U1" } })],
    ["a code that is none", 400, () => sign({ report: { ...report, code: "no code" } })],
  ];
  it.each(messages)("refuses %s and writes nothing", async (_, status, make) => {
    const before = await countRows(database);
    await expectRefusal(post(make()), status);
    expect(await countRows(database)).toEqual(before);
  });

  it("takes one good signature among several, as while a secret is changed", async () => {
    const signed = sign({ report: { ...report, orderId: "proof-rotated" } });
    const both = `v1,AAAA ${signed.headers["webhook-signature"]}`;
    expect((await post({ ...signed, headers: { ...signed.headers, "webhook-signature": both } })).status).toBe(200);
  });

  it("keeps a replayed message once and says so", async () => {
    const signed = sign();
    expect(await (await post(signed)).json()).toMatchObject({ outcome: "recorded" });
    const before = await countRows(database);
    expect(await (await post(signed)).json()).toMatchObject({ outcome: "repeated", rewards: [{ state: "approved" }] });
    acme.clock.now += 60_000;
    expect(await (await post(sign())).json()).toMatchObject({ outcome: "repeated" });
    expect(await countRows(database)).toEqual(before);
  });
});
