import { type AttributionRecord, type ProgramDocument, writeAttributionCookie } from "@offshoot/core";
import { beforeAll, expect, test } from "vitest";
import { type Customer, saveCustomer } from "./customers.ts";
import { openShopDatabase } from "./shop-database.ts";
import { readVisitorReferral } from "./visitor-referral.ts";

const NOW = Date.UTC(2026, 0, 15);
const DAY_MS = 86_400_000;
const VISITOR = "visitor-visitor-visit";
const program: ProgramDocument = { program: "quire-friends" };
const database = openShopDatabase(null);
let ana: Customer;
let ben: Customer;

beforeAll(async () => {
  ana = await saveCustomer(database, program.program, { id: "ana", name: "Ana" });
  ben = await saveCustomer(database, program.program, { id: "ben", name: "Ben" });
});

function cookieOf(code: string, expiresAt = NOW + DAY_MS): string {
  const touch = { code, touchedAt: NOW - DAY_MS, expiresAt, source: "link" } as const;
  const record: AttributionRecord = { first: touch, last: touch, visitor: VISITOR };
  return writeAttributionCookie(record, { program: program.program, now: NOW }).split(";")[0] ?? "";
}

const read = (cookies: string, buyer: Customer | null = null, lastSeen = buyer) =>
  readVisitorReferral(database, program, cookies, { buyer, lastSeen }, NOW);

test("the gift is due to a visitor whom a customer of the shop has sent", () => {
  expect(read(cookieOf(ana.code), ben)).toEqual({ code: ana.code, visitor: VISITOR, advocate: ana });
});

test("without a cookie, or with one that anybody could have made up, nothing is due", () => {
  expect(read("")).toEqual({ code: null, visitor: null, advocate: null });
  expect(read("_offshoot_quire-friends=1*__proto__*;")).toEqual({ code: null, visitor: null, advocate: null });
});

test("a code that no customer has brings no discount; the backend decides about the rest", () => {
  expect(read(cookieOf("PRODUCTHUNT"))).toMatchObject({ code: "PRODUCTHUNT", advocate: null });
});

test("one's own code counts for nothing", () => {
  expect(read(cookieOf(ana.code), ana)).toEqual({ code: null, visitor: VISITOR, advocate: null });
});

test("whoever signed out in this browser gets no discount by their own code", () => {
  expect(read(cookieOf(ana.code), null, ana)).toEqual({ code: ana.code, visitor: VISITOR, advocate: null });
});

test("an expired touch counts for nothing", () => {
  expect(read(cookieOf(ana.code, NOW - 1))).toEqual({ code: null, visitor: VISITOR, advocate: null });
});
