import { describe, expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { posthogFormat } from "./posthog-format.js";

const format = posthogFormat({ apiKey: "phc_key" });
const context = { endpoint: "https://eu.i.posthog.com", sentAt: "2026-01-01T00:00:00.000Z" };
const batchOf = (...events: ReturnType<typeof sampleEvent>[]) => JSON.parse(format.encode(events, context).body).batch;
const kindOf = (answer: unknown) =>
  format.verdicts({ status: 200, ok: true, body: JSON.stringify(answer) }, [sampleEvent(1)])[0]?.kind;

describe("the posthog format", () => {
  it("takes PostHog's word for a batch, of old and of new versions", () => {
    expect(kindOf({ status: "Ok" })).toBe("delivered");
    expect(kindOf({ status: 1 })).toBe("delivered");
    expect(kindOf({ status: "Ok", quota_limited: ["recordings"] })).toBe("delivered");
  });

  it("keeps events that PostHog says it has thrown away for its quota", () => {
    expect(kindOf({ status: "Ok", quota_limited: ["events"] })).toBe("retry");
  });

  it("makes a UUID of an id that is none, the same one at each try, and keeps the id", () => {
    const odd = sampleEvent(2, { id: "order-7" });
    const [plain, first, other] = batchOf(sampleEvent(1), odd, sampleEvent(3, { id: "order-8" }));
    expect(plain.uuid).toBe(sampleEvent(1).id);
    expect(first.uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(first.properties.referral.id).toBe("order-7");
    expect(batchOf(odd)[0].uuid).toBe(first.uuid);
    expect(other.uuid).not.toBe(first.uuid);
  });

  it("is about the account where one is known, and about the browser otherwise", () => {
    const { visitor } = sampleEvent(1);
    const [friend, advocate, nobody] = batchOf(
      sampleEvent(1, { friend: { id: "u-1" }, advocate: { id: "u-9", code: "ANA42" } }),
      sampleEvent(2, { advocate: { id: "u-9", code: "ANA42" } }),
      sampleEvent(3),
    );
    expect([friend.distinct_id, advocate.distinct_id, nobody.distinct_id]).toEqual(["u-1", "u-9", visitor]);
    expect(friend.properties.$device_id).toBe(visitor);
  });

  it("makes no profile and finds nobody's place, whatever the data says", () => {
    const data = { $process_person_profile: true, $geoip_disable: false, $ip: "192.0.2.1" };
    expect(batchOf(sampleEvent(1, { data }))[0].properties).toMatchObject({
      $process_person_profile: false,
      $geoip_disable: true,
      $ip: null,
    });
  });

  it("leaves the time of sending out, by which PostHog would move the events' own", () => {
    expect(format.encode([sampleEvent(1)], context).body).not.toContain(context.sentAt);
  });
});
