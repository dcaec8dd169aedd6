import type { ReferralEvent } from "@offshoot/core";
import { describe, expect, it, vi } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { createHttpAdapter } from "../create-http-adapter.js";
import { dubFormat } from "./dub-format.js";

const friend = { id: "user-42" };
const lead = (data: ReferralEvent["data"] = { clickId: "click-1" }) =>
  sampleEvent(1, { type: "lead.created", friend, data });
const sale = (data: ReferralEvent["data"] = { orderId: "A-1", value: 19.99, currency: "EUR" }) =>
  sampleEvent(2, { friend, data });

const format = dubFormat({ publishableKey: "dub_pk_key" });
const encode = (event: ReferralEvent) =>
  format.encode([event], { endpoint: "https://api.dub.co", sentAt: "2026-01-01T00:00:00.000Z" });
const verdict = (status: number, body: unknown) =>
  format.verdicts({ status, ok: status < 300, body: JSON.stringify(body), afterMs: 1.8e15 }, [sale()])[0];

describe("the format of Dub", () => {
  it("sends a lead with Dub's click, which answers when it is recorded", () => {
    const { url, headers, body } = encode(lead());
    expect(url).toBe("https://api.dub.co/track/lead/client");
    expect(headers).toEqual({ "content-type": "application/json", authorization: "Bearer dub_pk_key" });
    expect(JSON.parse(body)).toEqual({
      clickId: "click-1",
      eventName: "Sign up",
      mode: "wait",
      customerExternalId: "user-42",
      metadata: lead(),
    });
  });

  it("sends a sale in minor units, known by its order", () => {
    const { url, body } = encode(sale());
    expect(url).toBe("https://api.dub.co/track/sale/client");
    expect(JSON.parse(body)).toEqual({
      eventName: "Purchase",
      amount: 1999,
      currency: "EUR",
      invoiceId: "A-1",
      paymentProcessor: "custom",
      customerExternalId: "user-42",
      metadata: sale(),
    });
    expect(JSON.parse(encode(sale({ orderId: "A-2", value: 500, currency: "JPY" })).body).amount).toBe(500);
  });

  it("wants leads with a click and sales with money, each of somebody, and nothing else", () => {
    for (const event of [lead(), lead({ clickId: "" }), sale()]) expect(format.wants?.(event)).toBe(true);
    const unwanted = [
      sampleEvent(3, { type: "card.viewed", friend }),
      lead({}),
      sale({ orderId: "A-3" }),
      sale({ orderId: "A-4", value: 0, currency: "EUR" }),
      sampleEvent(4, { data: sale().data }),
      { ...sale(), mode: "test" as const },
    ];
    for (const event of unwanted) expect(format.wants?.(event), JSON.stringify(event)).toBe(false);
  });

  it("has any other event left out when it is accepted, which nobody is told of as a loss", async () => {
    const onDrop = vi.fn();
    const adapter = createHttpAdapter({ endpoint: "http://127.0.0.1:9", format, storage: "memory", onDrop });
    const view = sampleEvent(3, { type: "card.viewed", friend });
    expect(await adapter.accept(view)).toEqual({ id: view.id, durability: "dropped", reason: "excluded" });
    expect(await adapter.accept(sale())).toMatchObject({ durability: "memory" });
    adapter.destroy();
    expect(onDrop).not.toHaveBeenCalled();
  });

  it("keeps a sale whose data is more than Dub's metadata holds", () => {
    const { metadata, amount } = JSON.parse(encode(sale({ ...sale().data, note: "x".repeat(10_000) })).body);
    expect(JSON.stringify(metadata).length).toBeLessThan(10_000);
    expect([amount, metadata.id]).toEqual([1999, sale().id]);
  });

  it("counts as delivered what Dub has recorded, and as rejected what it says it has not", () => {
    expect(verdict(200, { eventName: "Purchase", customer: { id: "c" }, sale: {} })).toEqual({ kind: "delivered" });
    expect(verdict(200, null)).toEqual({ kind: "delivered" });
    expect(verdict(200, { eventName: "Purchase", customer: null, sale: null })).toMatchObject({ kind: "rejected" });
    for (const body of [{}, [], "<h1>Log in</h1>"]) expect(verdict(200, body)).toEqual({ kind: "retry" });
  });

  it("sets aside what Dub has no click for, and keeps everything while key or address are wrong", () => {
    const refused = { kind: "split", reason: "rejected" };
    expect(verdict(404, { error: { code: "not_found" } })).toEqual(refused);
    expect(verdict(422, { error: { code: "unprocessable_entity" } })).toEqual(refused);
    for (const status of [401, 403, 404, 500]) expect(verdict(status, {})).toEqual({ kind: "retry" });
  });

  it("waits no age because Dub tells the time where seconds are expected", () => {
    expect(verdict(429, { error: { code: "rate_limit_exceeded" } })).toEqual({ kind: "retry" });
  });
});
