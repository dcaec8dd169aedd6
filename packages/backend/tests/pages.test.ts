import { deriveCode } from "@offshoot/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBackend, type Database, openDatabase } from "../src/index.js";
import { type Acme, ADMIN_TOKEN, document, makeEvent, openAcme, partners, secrets } from "./acme.js";

describe("what pages ask for", { timeout: 240_000 }, () => {
  let database: Database;
  let acme: Acme;
  beforeAll(async () => {
    database = await openDatabase("memory://");
    acme = openAcme(database, "one", "/offshoot");
  }, 240_000);
  afterAll(() => acme.backend.close());

  const invitation = async (code: string) => (await acme.send(`/invitations/${code}`)).json();
  const offer = {
    reward: { kind: "discount", percent: 15, coupon: "FRIEND15" },
    coupon: "FRIEND15",
    programVersion: 3,
  };

  it("answers under its prefix only", async () => {
    expect(await (await acme.send("/health")).json()).toEqual({ ok: true });
    const outside = await acme.backend.fetch(new Request("https://acme.example/health"));
    expect(outside.status).toBe(404);
    expect(await outside.json()).toMatchObject({ error: { code: "not-found" } });
  });

  it("names the advocate to a friend only when the token carried the name, and stops when it no longer does", async () => {
    const code = await deriveCode("acme-friends", "ana");
    expect(await invitation(code)).toEqual({ status: "unknown", ...offer });
    await acme.summary("ana");
    expect(await invitation(code)).toEqual({ status: "valid", ...offer });
    await acme.summary("ana", { name: "Ana" });
    expect(await invitation(code)).toEqual({ status: "valid", advocate: { displayName: "Ana" }, ...offer });
    const old = await acme.token("ana", { name: "Ana" });
    acme.clock.now += 5000;
    await acme.summary("ana");
    expect(await invitation(code)).toEqual({ status: "valid", ...offer });
    await acme.send("/summary", { headers: { authorization: `Bearer ${old}` } });
    expect(await invitation(code)).toEqual({ status: "valid", ...offer });
  });

  it("answers an unknown and a malformed code alike", async () => {
    expect(await invitation("NOBODY-HAS-THIS")).toEqual({ status: "unknown", ...offer });
    expect(await invitation("%00%27%3B--")).toEqual({ status: "unknown", ...offer });
  });

  it("keeps an advocate's old code alive beside a new one", async () => {
    await acme.summary("carla");
    const summary = await acme.summary("carla", { code: "carla-rossi" });
    expect(summary.code).toBe("CARLA-ROSSI");
    expect(await invitation(await deriveCode("acme-friends", "carla"))).toMatchObject({ status: "valid" });
    expect(await invitation("Carla-Rossi")).toMatchObject({ status: "valid" });
  });

  it("counts visitors and friends once, and never the advocate's own visits", async () => {
    const { code } = await acme.summary("dora");
    const touch = (visitor: string) => makeEvent("touch.captured", { visitor, data: { code, source: "link" } });
    const lead = (visitor: string, friend: string) => {
      const attribution = { code, model: "first-touch", touchedAt: "2030-05-01T11:00:00.000Z", verified: true };
      return makeEvent("lead.created", { visitor, attribution, friend: { id: friend } });
    };
    await acme.postEvents([touch("v1"), touch("v1"), touch("v2"), touch("own"), lead("v1", "f1"), lead("v3", "f1")]);
    await acme.postEvents([makeEvent("advocate.identified", { visitor: "own", advocate: { id: "dora", code } })]);
    expect((await acme.summary("dora")).counts).toEqual({ visits: 2, leads: 1, conversions: 0 });
  });

  it("lets pages of the program's domains read answers, and no others", async () => {
    const allowed = ["https://acme.example", "https://www.acme.example", "http://acme.example"];
    const refused = ["https://notacme.example", "https://acme.example.evil.test", "null", "file://acme.example"];
    for (const origin of [...allowed, ...refused]) {
      const answer = await acme.send("/invitations/ANA", { headers: { origin } });
      expect(answer.headers.get("access-control-allow-origin")).toBe(allowed.includes(origin) ? origin : null);
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
      expect(answer.headers.get("vary")).toContain("Origin");
      const asked = {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      };
      const preflight = await acme.send("/events", { method: "OPTIONS", headers: asked });
      expect(preflight.headers.get("access-control-allow-origin")).toBe(allowed.includes(origin) ? origin : null);
      if (allowed.includes(origin))
        expect(preflight.headers.get("access-control-allow-headers")).toContain("content-type");
    }
  });

  it("tells a page why it was refused, across origins too", async () => {
    const answer = await acme.send("/summary", { headers: { origin: "https://acme.example" } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://acme.example");
  });

  it("asks for the program when there are several", async () => {
    const two = openAcme(database, "two");
    expect((await two.send("/invitations/ANA")).status).toBe(404);
    expect((await two.send("/invitations/ANA?program=acme-partners")).status).toBe(200);
  });

  it("answers a fault of its own without detail and reports it", async () => {
    const broken = { ...database, sql: null as unknown as Database["sql"] };
    const other = openAcme(broken);
    const answer = await other.send("/invitations/ANA");
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({
      error: { code: "internal", message: "The backend failed. Try again later." },
    });
    expect(other.errors).toHaveLength(1);
  });

  it("refuses weak secrets and mismatched programs when it is made", () => {
    const make = (more: object, program: object = {}) =>
      createBackend({
        programs: { "acme-friends": { document, secrets, ...program } },
        database,
        adminToken: ADMIN_TOKEN,
        ...more,
      });
    expect(() => make({ adminToken: "short" })).toThrow("[offshoot] adminToken: expected at least 16");
    expect(() => make({ prefix: "offshoot/" })).toThrow("[offshoot] prefix: expected a path");
    expect(() => make({ programs: {} })).toThrow("[offshoot] programs: expected at least one");
    expect(() => make({}, { secrets: { ...secrets, identity: "short" } })).toThrow(
      "secrets.identity: expected at least 32",
    );
    expect(() => make({}, { secrets: { ...secrets, conversions: "whsec_AAAA" } })).toThrow("secrets.conversions");
    expect(() => make({}, { document: partners.document })).toThrow('expected the key "acme-friends"');
  });

  it("says which part of a program document it cannot use", () => {
    const problems: unknown[] = [];
    const odd = { ...document, rewards: { ...document.rewards, holdDays: -3 } };
    createBackend({
      programs: { "acme-friends": { document: odd, secrets } },
      database,
      adminToken: ADMIN_TOKEN,
      onError: (problem) => problems.push(problem),
    });
    expect(String(problems[0])).toContain("rewards.holdDays");
  });
});
