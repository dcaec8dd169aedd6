import fc from "fast-check";
import { expect, test } from "vitest";
import { createEventId, eventIdOf } from "./event-id.js";

test("makes a UUIDv7 that carries its time and sorts by it", () => {
  fc.assert(
    fc.property(fc.nat(4_000_000_000_000), (now) => {
      const id = createEventId(now);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(now);
    }),
  );
  expect(createEventId(1) < createEventId(2)).toBe(true);
});

test("gives an order the same id each time, and another order another one", () => {
  expect(eventIdOf("acme", "1042")).toBe(eventIdOf("acme", "1042"));
  expect(eventIdOf("acme", "1042")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const ids = new Set<string>();
  for (let order = 0; order < 50_000; order++) ids.add(eventIdOf("acme", String(order)));
  expect(ids.size).toBe(50_000);
});

test("tells orders apart by each quarter of the id, so that no quarter is idle", () => {
  const quarters = [0, 1, 2, 3].map(() => new Set<string>());
  for (let order = 0; order < 20_000; order++) {
    const hex = eventIdOf("acme", `ORD-${order}`).replaceAll("-", "");
    for (const [index, seen] of quarters.entries()) seen.add(hex.slice(index * 8, index * 8 + 8));
  }
  for (const seen of quarters) expect(seen.size).toBeGreaterThan(19_990);
});
