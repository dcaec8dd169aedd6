import fc from "fast-check";
import { expect, test } from "vitest";
import { readSession, SESSION_SECONDS, writeSession } from "./session-cookie.ts";

const NOW = Date.UTC(2026, 0, 1);

test("the shop reads the id that it wrote", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (id) => {
      expect(readSession(writeSession(id, "secret", NOW), "secret", NOW)).toBe(id);
    }),
  );
});

test("a cookie signed with another secret names nobody", () => {
  expect(readSession(writeSession("ana", "other", NOW), "secret", NOW)).toBeNull();
});

test("a cookie whose id or expiry was changed names nobody", () => {
  const [id, expires, signature] = writeSession("ana", "secret", NOW).split(".");
  const ben = Buffer.from("ben").toString("base64url");
  expect(readSession(`${ben}.${expires}.${signature}`, "secret", NOW)).toBeNull();
  expect(readSession(`${id}.${Number(expires) + 1}.${signature}`, "secret", NOW)).toBeNull();
});

test("a session ends", () => {
  const cookie = writeSession("ana", "secret", NOW);
  expect(readSession(cookie, "secret", NOW + SESSION_SECONDS * 1_000 - 1)).toBe("ana");
  expect(readSession(cookie, "secret", NOW + SESSION_SECONDS * 1_000)).toBeNull();
});

test("no string whatever makes the reader throw or names somebody", () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(readSession(value, "secret", NOW)).toBeNull();
    }),
  );
  expect(readSession(undefined, "secret", NOW)).toBeNull();
});
