import { describe, expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { postgrestFormat } from "./postgrest-format.js";

const events = [1, 2].map((n) => sampleEvent(n));
const CONTEXT = { endpoint: "https://project.supabase.co", sentAt: "2026-01-01T00:00:00.000Z" };
const format = postgrestFormat({ table: "referral_events", apiKey: "sb_publishable_key" });
const verdict = (status: number, body = "") => format.verdicts({ status, ok: status < 300, body }, events)[0];

describe("the format of PostgREST", () => {
  it("writes to a table of a Supabase project with its publishable key", () => {
    const { url, headers, body } = format.encode(events, CONTEXT);
    expect(url).toBe("https://project.supabase.co/rest/v1/referral_events?on_conflict=id");
    expect(headers).toEqual({
      "content-type": "application/json",
      prefer: "resolution=ignore-duplicates,return=minimal,missing=default",
      apikey: "sb_publishable_key",
      authorization: "Bearer sb_publishable_key",
    });
    expect(JSON.parse(body)).toMatchObject(events.map((event) => ({ id: event.id, seq: event.seq, event })));
  });

  it("writes to a table of a PostgREST that stands alone, without a key", () => {
    const { url, headers } = postgrestFormat({ table: "my events", path: "" }).encode(events, CONTEXT);
    expect(url).toBe("https://project.supabase.co/my%20events?on_conflict=id");
    expect(Object.keys(headers ?? {})).toEqual(["content-type", "prefer"]);
  });

  it("makes rows for a table of another shape", () => {
    const columns = ({ id, data }: (typeof events)[0]) => ({ id, order_id: data.orderId ?? null });
    const { body } = postgrestFormat({ table: "orders", columns }).encode(events, CONTEXT);
    expect(JSON.parse(body)).toEqual(events.map(({ id, data }) => ({ id, order_id: data.orderId })));
  });

  it("counts events as delivered when the answer has no body, as it was asked for", () => {
    expect(verdict(201)).toEqual({ kind: "delivered" });
    expect(verdict(200)).toEqual({ kind: "delivered" });
    expect(verdict(200, "<h1>Project paused</h1>")).toEqual({ kind: "retry" });
    expect(verdict(200, "[]")).toEqual({ kind: "retry" });
  });

  it("halves a batch that breaks the table's rules, and keeps it while key, policy or table are missing", () => {
    const refused = { kind: "split", reason: "rejected" };
    expect(verdict(400, '{"code":"22P02"}')).toEqual(refused);
    expect(verdict(409, '{"code":"23505"}')).toEqual(refused);
    for (const status of [401, 403, 404, 503]) expect(verdict(status, "{}")).toEqual({ kind: "retry" });
  });
});
