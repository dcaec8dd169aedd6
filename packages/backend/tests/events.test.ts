import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../src/index.js";
import { type Acme, ADMIN_TOKEN, makeClaim, makeEvent, openAcme } from "./acme.js";
import { countRows } from "./tables.js";

describe("POST /events", { timeout: 240_000 }, () => {
  let database: Database;
  let acme: Acme;
  beforeAll(async () => {
    database = await openDatabase("memory://");
    acme = openAcme(database, "two");
  }, 240_000);
  afterAll(() => acme.backend.close());

  const envelope = (events: unknown) =>
    JSON.stringify({ schema: "offshoot/1", sentAt: "2030-05-01T12:00:00Z", events });
  const post = (body: RequestInit["body"], headers: Record<string, string> = { "content-type": "application/json" }) =>
    acme.send("/events", { method: "POST", body: body ?? null, headers });
  const list = async (after: number, limit = 500) => {
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
    return (await acme.send(`/events?after=${after}&limit=${limit}`, { headers })).json();
  };

  it("counts the same batch once when it comes a hundred times at once", async () => {
    const batch = [makeEvent("card.viewed"), makeClaim("parallel", "ANA-LIMA"), makeEvent("share.started")];
    const before = await countRows(database);
    const answers = await Promise.all(Array.from({ length: 100 }, () => acme.postEvents(batch)));
    const after = await countRows(database);
    expect(answers.flatMap(({ accepted }) => accepted).sort()).toEqual(batch.map(({ id }) => id).sort());
    expect(answers.flatMap(({ duplicates }) => duplicates)).toHaveLength(99 * 3);
    expect((after.events ?? 0) - (before.events ?? 0)).toBe(3);
    expect((after.conversions ?? 0) - (before.conversions ?? 0)).toBe(1);
  });

  it("tells an event that stands twice in one batch", async () => {
    const event = makeEvent("card.viewed");
    expect(await acme.postEvents([event, event])).toEqual({
      accepted: [event.id],
      duplicates: [event.id],
      rejected: [],
    });
  });

  it("rejects a bad event alone and says why", async () => {
    const good = makeEvent("card.viewed");
    const nested = JSON.parse(`${"[".repeat(200)}${"]".repeat(200)}`);
    const bad: [unknown, string][] = [
      [{ ...good, id: 7 }, "id:"],
      [{ ...good, id: "x".repeat(129) }, "id:"],
      [{ ...good, id: "no-visitor", visitor: undefined }, "visitor:"],
      [{ ...good, id: "no-time", at: "yesterday" }, "at:"],
      [{ ...good, id: "bad-seq", seq: -1 }, "seq:"],
      [{ ...good, id: "bad-data", data: [] }, "data:"],
      [{ ...good, id: "no-order", type: "conversion.completed" }, "data.orderId:"],
      [{ ...good, id: "nul", data: { note: "a\0b" } }, "NUL"],
      [{ ...good, id: "half", data: { note: "\ud800" } }, "halves"],
      [{ ...good, id: "deep", data: { nested } }, "nesting"],
      [{ ...good, id: "redeemed", type: "code.redeemed", data: { outcome: "applied" } }, "data.code:"],
      [{ ...good, id: "source", attribution: { code: "ANA", source: "x".repeat(33) } }, "attribution.source:"],
      [{ ...good, id: "hints", context: { signals: [] } }, "context.signals:"],
      [{ ...good, id: "hint", context: { signals: { activated: {} } } }, "context.signals.activated:"],
      [
        { ...good, id: "long-hint", context: { signals: { timeOnPage: "0".repeat(33) } } },
        "context.signals.timeOnPage:",
      ],
      ["not an event", "event:"],
      [null, "event:"],
    ];
    const answer = await acme.postEvents([...bad.map(([event]) => event), good]);
    expect(answer.accepted).toEqual([good.id]);
    expect(answer.rejected).toHaveLength(bad.length);
    bad.forEach(([event, message], index) => {
      expect(answer.rejected[index]).toMatchObject({
        code: "event-invalid",
        message: expect.stringContaining(message),
      });
      const id = (event as { id?: unknown } | null)?.id;
      if (typeof id === "string") expect(answer.rejected[index]).toMatchObject({ id: id.slice(0, 128) });
    });
  });

  it("rejects an event of a program it does not know, and keeps programs apart", async () => {
    const foreign = makeEvent("card.viewed", { program: "somebody-elses" });
    const partner = makeEvent("card.viewed", { program: "acme-partners" });
    const answer = await acme.postEvents([foreign, partner]);
    expect(answer).toMatchObject({ accepted: [partner.id], rejected: [{ id: foreign.id, code: "unknown-program" }] });
  });

  it("takes a batch as plain text, so that a page needs no preflight", async () => {
    const event = makeEvent("card.viewed");
    const answer = await post(envelope([event]), { "content-type": "text/plain;charset=UTF-8" });
    expect(await answer.json()).toMatchObject({ accepted: [event.id] });
  });

  it("keeps hostile keys as data and nothing else", async () => {
    const event = { ...makeEvent("card.viewed"), data: JSON.parse('{"__proto__":{"polluted":true},"constructor":1}') };
    const { cursor } = await list(0);
    await acme.postEvents([event]);
    const { events } = await list(cursor);
    expect(JSON.stringify(events[0].event.data)).toContain('"__proto__":{"polluted":true}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("keeps hints, sources and what became of a code and of consent as they came", async () => {
    const signals = { timeOnPage: "1-5", activated: true, framed: false, automated: false, later: "new" };
    const context = { path: "/", locale: "en", sdk: "0.2.0", signals };
    const attribution = { code: "ANA-LIMA", model: "last-touch", source: "coupon", verified: true };
    const redeemed = { code: "ANA-LIMA", outcome: "applied", source: "typed" };
    const sent = [
      makeEvent("touch.captured", { data: { code: "ANA-LIMA", source: "hand-off" }, context }),
      makeEvent("code.redeemed", { data: redeemed, attribution, context }),
      makeEvent("lead.created", { friend: { id: "friend-of-ana" }, attribution, context }),
      makeEvent("consent.changed", { data: { status: "granted", source: "tcf" } }),
    ];
    const { cursor } = await list(0);
    await acme.postEvents(sent);
    const { events } = await list(cursor);
    const kept = new Map(events.map(({ event }: { event: { id: string } }) => [event.id, event]));
    expect(sent.map(({ id }) => kept.get(id))).toEqual(sent);
  });

  it.each([
    ["no JSON", 400, "body-malformed", () => post("{")],
    ["bytes that are no UTF-8", 400, "body-malformed", () => post(new Uint8Array([0x7b, 0xff, 0x7d]))],
    ["an unknown schema", 400, "envelope-invalid", () => post(JSON.stringify({ schema: "offshoot/2", events: [] }))],
    ["no list of events", 400, "envelope-invalid", () => post(envelope({}))],
    ["a list in place of the envelope", 400, "envelope-invalid", () => post("[]")],
    [
      "another content type",
      415,
      "content-type-unsupported",
      () => post(envelope([]), { "content-type": "text/html" }),
    ],
    ["more than 1 MB", 413, "body-too-large", () => post(envelope(["x".repeat(1_000_001)]))],
    [
      "a length that promises more than 1 MB",
      413,
      "body-too-large",
      () => post(envelope([]), { "content-type": "text/plain", "content-length": "1000001" }),
    ],
  ])("refuses %s and writes nothing", async (_, status, code, request) => {
    const before = await countRows(database);
    const answer = await request();
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: { code, message: expect.stringContaining("expected") } });
    expect(await countRows(database)).toEqual(before);
  });

  it("takes a batch of a thousand", async () => {
    const batch = Array.from({ length: 1000 }, () => makeEvent("x"));
    expect((await acme.postEvents(batch)).accepted).toHaveLength(1000);
  });

  it("refuses a batch of more as too large, whatever is in it, with a short answer", async () => {
    const before = await countRows(database);
    for (const event of [null, makeEvent("x")]) {
      const answer = await post(envelope(Array.from({ length: 1001 }, () => event)));
      expect(answer.status).toBe(413);
      const message = "events: expected at most 1000 in one request, got 1001. Send them in several.";
      expect(await answer.json()).toEqual({ error: { code: "batch-too-large", message } });
    }
    expect(await countRows(database)).toEqual(before);
  });

  it("lists events in the order of arrival, page by page, to the admin only", async () => {
    const { cursor: start } = await list(Number.MAX_SAFE_INTEGER - 1).then(() => list(0, 0));
    expect(start).toBe(0);
    let last = 0;
    for (let page = await list(0); page.events.length > 0; page = await list(page.cursor)) last = page.cursor;
    const sent = [makeEvent("first.page"), makeEvent("second.page"), makeEvent("third.page")];
    for (const event of sent) await acme.postEvents([event]);
    const one = await list(last, 2);
    const two = await list(one.cursor, 2);
    expect([...one.events, ...two.events].map(({ event }) => event)).toEqual(sent);
    expect(await list(two.cursor)).toEqual({ events: [], cursor: two.cursor });
    for (const authorization of ["", "Bearer wrong", `Basic ${ADMIN_TOKEN}`, `Bearer ${ADMIN_TOKEN}x`]) {
      expect((await acme.send("/events", { headers: { authorization } })).status).toBe(401);
    }
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
    for (const query of ["after=-1", "after=x", "limit=501", "limit=1.5"]) {
      expect((await acme.send(`/events?${query}`, { headers })).status).toBe(400);
    }
  });
});
