import type { RewardEntry } from "@offshoot/core";
import { describe, expect, it } from "vitest";
import { findUseWay } from "./use-way.js";

const code = { kind: "discount", percent: 15, coupon: "THANKS 15" } as const;
const entry = (id: string, use: RewardEntry["use"], more: Partial<RewardEntry> = {}): RewardEntry => ({
  id,
  reward: code,
  state: "available",
  at: "2026-11-01T00:00:00Z",
  ...(use && { use }),
  ...more,
});
const support = { url: "https://acme.example/help" };

describe("findUseWay", () => {
  it("prefers an address that applies the code, then the page's own event, then the code itself", () => {
    const applyUrl = "https://acme.example/discount/{coupon}";
    const ways = [
      { ...code, applyUrl, applyEvent: "acme:discount" },
      { ...code, applyEvent: "acme:discount" },
      code,
    ].map((reward) => findUseWay([entry("1", "code", { reward })], {}));
    expect(ways).toMatchObject([
      { by: "link", href: "https://acme.example/discount/THANKS%2015" },
      { by: "event", name: "acme:discount" },
      { by: "code", code: "THANKS 15" },
    ]);
  });

  it("offers nothing that would not work", () => {
    const bare = { kind: "discount", percent: 15 } as const;
    const evil = { ...code, coupon: "..", applyUrl: "https://acme.example/{coupon}" };
    expect(findUseWay([entry("1", "link", { reward: bare })], { support })).toBeUndefined();
    expect(findUseWay([entry("1", "link", { reward: evil })], { support })).toMatchObject({ by: "code" });
    expect(findUseWay([entry("1", "choose")], {})).toBeUndefined();
    expect(findUseWay([entry("1", "contact")], {})).toBeUndefined();
    expect(findUseWay([entry("1", "automatic")], { support })).toBeUndefined();
    expect(findUseWay([entry("1", undefined)], { support })).toBeUndefined();
    expect(findUseWay([entry("1", "code", { state: "redeemed" })], { support })).toBeUndefined();
  });

  it("takes what is lost first, then what is oldest", () => {
    const entries = [
      entry("new", "code"),
      entry("old", "code", { at: "2025-01-01T00:00:00Z" }),
      entry("late", "code", { expiresAt: "2027-02-01T00:00:00Z" }),
      entry("soon", "code", { expiresAt: "2026-12-01T00:00:00Z" }),
    ];
    expect(findUseWay(entries, {})?.entry.id).toBe("soon");
    expect(findUseWay(entries.slice(0, 2), {})?.entry.id).toBe("old");
  });

  it("sends to somebody only where all that is available needs it", () => {
    const [contact, automatic, coded] = [entry("1", "contact"), entry("2", "automatic"), entry("3", "code")] as const;
    expect(findUseWay([contact], { support })).toMatchObject({ by: "contact", href: support.url });
    expect(findUseWay([contact, automatic], { support })).toBeUndefined();
    expect(findUseWay([contact, coded], { support })).toMatchObject({ by: "code" });
  });
});
