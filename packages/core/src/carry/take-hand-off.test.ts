import { describe, expect, test } from "vitest";
import type { Touch } from "../attribution/touch.js";
import { createMemoryPlatform } from "../platform/memory-platform.js";
import { parseProgram } from "../program/parse-program.js";
import { encodeToken } from "./carry-token.js";
import { hasHandOff } from "./hand-off.js";
import { takeHandOff } from "./take-hand-off.js";

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const HERE = "https://shop.example/cart?x=%20&flag";
const TOUCH: Touch = {
  code: "ANA-LIMA",
  channel: "copy",
  touchedAt: NOW - 30 * DAY,
  expiresAt: NOW + 60 * DAY,
  source: "link",
};
const document = { program: "acme", link: { domains: ["acme.example", "shop.example"] } };
const { program } = parseProgram(document, { baseUrl: "https://acme.example/" });
const handOff = (age = 0, touch = TOUCH) => `offshoot-acme=${encodeToken(touch, NOW - age)}`;

/** Arrives at an address and tells what was taken and what the address bar shows. */
function arrive(url: string, referrer = "https://acme.example/") {
  const platform = createMemoryPlatform({ url, referrer });
  const touch = takeHandOff({ program, platform, now: () => NOW });
  return { touch, address: platform.url(), platform };
}

describe("a hand-off", () => {
  test("is taken, with its time as that of an arrival, and leaves the rest of the address as it was", () => {
    const { touch, address, platform } = arrive(`${HERE}&${handOff(5000)}#top`);
    expect(touch).toEqual({ ...TOUCH, touchedAt: NOW - 120_000, source: "hand-off" });
    expect(address).toBe(`${HERE}#top`);
    expect([...platform.stored, ...platform.sessionStored, ...platform.cookies]).toEqual([]);
  });

  test.each([
    ["no referrer", "", true],
    ["a listed domain", "https://acme.example/", true],
    ["a subdomain of one", "https://www.acme.example/", true],
    ["a foreign site", "https://evil.example/", false],
    ["a look-alike", "https://notacme.example/", false],
  ])("from %s: taken is %s", (_, referrer, expected) => {
    const { touch, address } = arrive(`${HERE}&${handOff()}`, referrer);
    expect(touch !== null).toBe(expected);
    expect(address).toBe(HERE);
  });

  test.each([
    ["121 seconds old", handOff(121_000)],
    ["malformed", "offshoot-acme=%E0%A4%A"],
    ["empty", "offshoot-acme="],
    ["over", handOff(0, { ...TOUCH, touchedAt: NOW - 90 * DAY, expiresAt: NOW })],
  ])("that is %s is refused, and is stripped all the same", (_, parameter) => {
    expect(arrive(`${HERE}&${parameter}`)).toMatchObject({ touch: null, address: HERE });
  });

  test("of another program is neither taken nor stripped", () => {
    const url = `${HERE}&${handOff().replace("offshoot-acme", "offshoot-acme-friends")}`;
    expect(arrive(url)).toMatchObject({ touch: null, address: url });
  });

  test("counts although a bad one stands before it, and although a redirect has escaped it", () => {
    const escaped = handOff().replaceAll("*", "%2A").replaceAll(".", "%2E");
    const { touch, address } = arrive(`${HERE}&offshoot-acme=x&${escaped}`);
    expect(touch?.code).toBe("ANA-LIMA");
    expect(address).toBe(HERE);
  });

  test("is read from the address of the arrival, where a router has changed it since", () => {
    const platform = createMemoryPlatform({ url: "https://shop.example/elsewhere" });
    const touch = takeHandOff({ program, platform, now: () => NOW, url: `${HERE}&${handOff()}` });
    expect([touch?.code, platform.url()]).toEqual(["ANA-LIMA", "https://shop.example/elsewhere"]);
  });

  test("is looked for only where the address names one", () => {
    expect(hasHandOff(`${HERE}&${handOff()}`, "acme")).toBe(true);
    expect(hasHandOff(HERE, "acme")).toBe(false);
    expect(hasHandOff(`${HERE}&${handOff()}`, "other")).toBe(false);
  });
});
