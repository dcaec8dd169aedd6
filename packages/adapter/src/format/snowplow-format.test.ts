import { describe, expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { snowplowFormat } from "./snowplow-format.js";

const format = snowplowFormat({ appId: "shop" });
const SENT_AT = "2026-01-02T00:00:00.000Z";
const payload = (event = sampleEvent(1)) =>
  JSON.parse(format.encode([event], { endpoint: "https://c.example", sentAt: SENT_AT }).body).data[0];
const verdict = (status: number, body = "ok") =>
  format.verdicts({ status, ok: status < 300, body }, [sampleEvent(1)])[0];

describe("the format of Snowplow", () => {
  it("gives the visitor's clock at the event and at sending, and no other time", () => {
    const { dtm, stm, ttm } = payload();
    expect([dtm, stm, ttm]).toEqual([String(Date.parse(sampleEvent(1).at)), String(Date.parse(SENT_AT)), undefined]);
  });

  it("names a session only where the pipeline takes its id, and always inside the event", () => {
    const uuid = "c6ef3124-b53a-4b13-a233-0088f79dcbcb";
    expect(payload(sampleEvent(1, { session: uuid })).sid).toBe(uuid);
    const { sid, ue_pr } = payload(sampleEvent(1, { session: "V1StGXR8_Z5jdHi6B-myT" }));
    expect(sid).toBeUndefined();
    expect(JSON.parse(ue_pr).data.data.session).toBe("V1StGXR8_Z5jdHi6B-myT");
  });

  it("names nobody where nobody is signed in", () => {
    expect(payload()).not.toHaveProperty("uid");
    expect(payload(sampleEvent(1, { advocate: { id: "ana", code: "ANA" } })).uid).toBe("ana");
  });

  it("believes a collector, and no page for people", () => {
    expect(verdict(200)).toEqual({ kind: "delivered" });
    expect(verdict(200, "<html>")).toEqual({ kind: "retry" });
    expect(verdict(413)).toEqual({ kind: "split", reason: "too-large" });
    expect(verdict(503)).toEqual({ kind: "retry" });
  });
});
