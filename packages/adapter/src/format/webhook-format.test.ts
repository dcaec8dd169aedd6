import { describe, expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { webhookFormat } from "./webhook-format.js";

const CONTEXT = { endpoint: "https://hooks.example/r", sentAt: "2026-01-01T00:00:00.000Z" };
const verdict = (status: number, body = "") =>
  webhookFormat().verdicts({ status, ok: status < 300, body, afterMs: 5 }, [sampleEvent(1)])[0];

describe("the format of a webhook", () => {
  it("sends one event a request", () => {
    expect(webhookFormat().limits.events).toBe(1);
    const { url, headers, body } = webhookFormat().encode([sampleEvent(1)], CONTEXT);
    expect(url).toBe("https://hooks.example/r");
    expect(headers).toEqual({ "content-type": "application/json", "idempotency-key": `"${sampleEvent(1).id}"` });
    expect(JSON.parse(body)).toEqual(sampleEvent(1));
  });

  it("keeps the slash at the end of an address that needs it", () => {
    const format = webhookFormat({ url: "https://hooks.example/catch/123/" });
    expect(format.encode([sampleEvent(1)], CONTEXT).url).toBe("https://hooks.example/catch/123/");
  });

  it("asks no permission of a hook that gives none", () => {
    const { headers, body } = webhookFormat({ preflight: false }).encode([sampleEvent(1)], CONTEXT);
    expect(headers).toEqual({ "content-type": "text/plain;charset=UTF-8" });
    expect(JSON.parse(body).id).toBe(sampleEvent(1).id);
  });

  it("counts any 2xx of a machine as delivered, and no page for people", () => {
    for (const body of ["", "Accepted", '{"status":"success"}'])
      expect(verdict(200, body)).toEqual({ kind: "delivered" });
    expect(verdict(202)).toEqual({ kind: "delivered" });
    expect(verdict(200, "<!doctype html><title>Log in</title>")).toEqual({ kind: "retry", afterMs: 5 });
  });

  it("waits while the same event is still being worked on elsewhere", () => {
    expect(verdict(409)).toEqual({ kind: "retry", afterMs: 5 });
  });
});
