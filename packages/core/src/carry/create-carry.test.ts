import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Touch } from "../attribution/touch.js";
import { createMemoryPlatform } from "../platform/memory-platform.js";
import { parseProgram } from "../program/parse-program.js";
import { splitState } from "./carry-state.js";
import { createCarry } from "./create-carry.js";

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const ANA: Touch = {
  code: "ANA-LIMA",
  channel: "copy",
  touchedAt: NOW - 1000,
  expiresAt: NOW + 90 * DAY - 1000,
  source: "typed",
};
const TOKEN = "mwrsbk00*ANA-LIMA.copy.mwrsbj88.n0cdy788.typed";

/** Makes the carriers of a program with three domains on a page of the first. */
function start(touch: Touch | null = ANA, domains = ["acme.example", "shop.example", "localhost:4173"]) {
  const clock = { now: NOW };
  const platform = createMemoryPlatform({ url: "https://acme.example/pricing?ref=ANA-LIMA" });
  const kept: Touch[] = [];
  const fail = vi.fn();
  const of = (name: string) =>
    createCarry({
      program: parseProgram({ program: name, link: { domains } }, { baseUrl: platform.url() }).program,
      platform,
      now: () => clock.now,
      fail,
      touch: () => touch,
      keep: (restored) => void kept.push(restored),
    });
  return { clock, platform, kept, fail, carry: of("acme"), other: of("acme-2") };
}

describe("decorate", () => {
  test.each([
    ["https://shop.example/", `https://shop.example/?offshoot-acme=${TOKEN}`],
    ["https://www.shop.example/a?x=%20&y#top", `https://www.shop.example/a?x=%20&y&offshoot-acme=${TOKEN}#top`],
    ["//shop.example/a", `//shop.example/a?offshoot-acme=${TOKEN}`],
    ["http://localhost:4173/", `http://localhost:4173/?offshoot-acme=${TOKEN}`],
  ])("hands over to %s", (url, expected) => {
    expect(start().carry.decorate(url)).toBe(expected);
  });

  test.each([
    "https://acme.example/cart",
    "https://www.acme.example/cart",
    "https://acme.example:8443/",
    "/cart",
    "?x=1",
    "#top",
    "",
    "https://notshop.example/",
    "https://shop.example.evil.example/",
    "https://shop.example@evil.example/",
    "https://evil.example/?https://shop.example/",
    "mailto:ana@shop.example",
    "tel:+44",
    "javascript:alert(1)//shop.example",
    "https://[",
    "https://shop.example/a ",
  ])("leaves %j as it is", (url) => {
    expect(start().carry.decorate(url)).toBe(url);
  });

  test("leaves every address as it is where nobody sent the visitor", () => {
    expect(start(null).carry.decorate("https://shop.example/?a=1")).toBe("https://shop.example/?a=1");
  });

  test("takes the place of an older hand-off", () => {
    const { carry, clock } = start();
    const older = carry.decorate("https://shop.example/?a=1");
    clock.now += 60_000;
    expect(carry.decorate(older)).toBe(carry.decorate("https://shop.example/?a=1"));
    expect(carry.decorate(older)).not.toBe(older);
  });
});

describe("state", () => {
  const piece = fc.constantFrom(..."aZ9~~*.%&=+/ é", "~acme*", "~acme-2*", TOKEN.slice(0, 20));
  const anyState = fc.string({ unit: piece, maxLength: 40 });

  test("gives back any state of the host, and the touch with it, through an address and back", () => {
    const { carry } = start();
    fc.assert(
      fc.property(fc.oneof(anyState, fc.string({ unit: "binary" })), (value) => {
        const state = carry.state(value);
        expect(state).toBe(`${value}~acme*${TOKEN}`);
        expect(splitState(state, "acme").value).toBe(value);
        // What stands in an address is well-formed text.
        const back = new URLSearchParams(new URLSearchParams({ state }).toString()).get("state");
        expect(back).toBe(Buffer.from(state).toString());
        expect(carry.readState(back)).toEqual({ ...ANA, source: "restored" });
      }),
      { numRuns: 1000 },
    );
  });

  test("adds nothing that an address would escape", () => {
    const state = start().carry.state();
    expect(encodeURIComponent(state)).toBe(state);
  });

  test("comes back as it is where nobody sent the visitor", () => {
    const { carry } = start(null);
    expect([carry.state("csrf~1"), carry.state()]).toEqual(["csrf~1", ""]);
  });

  test("is remembered when it comes back within the hour, as restored and at most an hour before", () => {
    const { carry, clock, kept } = start({ ...ANA, touchedAt: NOW - 50 * DAY, expiresAt: NOW + 10 * DAY });
    const state = carry.state("csrf");
    clock.now += 3_600_000;
    const touch = { code: "ANA-LIMA", channel: "copy", touchedAt: NOW, expiresAt: NOW + 10 * DAY, source: "restored" };
    expect(carry.readState(state)).toEqual(touch);
    expect(kept).toEqual([touch]);
    clock.now += 1;
    expect(carry.readState(state)).toBeNull();
    expect(kept).toHaveLength(1);
  });

  test("carries one touch of each program, the newer in place of the older", () => {
    const { carry, other, clock, kept } = start();
    const older = other.state(carry.state("csrf"));
    clock.now += 1000;
    const state = carry.state(older);
    expect(state.split("~")).toHaveLength(3);
    expect([carry.readState(state)?.code, other.readState(state)?.code]).toEqual(["ANA-LIMA", "ANA-LIMA"]);
    expect(kept).toHaveLength(2);
    expect(carry.readState(other.state("csrf"))).toBeNull();
  });

  test("holds nothing where it was left out, cut off or invented, and never throws", () => {
    const { carry, kept } = start();
    for (const state of ["", "csrf", "csrf~", "~acme*", `acme*${TOKEN}`, `~acme*${TOKEN}x*`, `~${TOKEN}`, null]) {
      expect(carry.readState(state)).toBeNull();
    }
    const damaged = anyState.map((text) => `csrf~acme*${TOKEN.slice(0, text.length)}${text}`);
    fc.assert(
      fc.property(damaged, (state) => void carry.readState(state)),
      { numRuns: 2000 },
    );
    for (const touch of kept) expect(touch.source).toBe("restored");
  });
});

describe("metadata", () => {
  test("names the code for a checkout, and what the server wants to know", () => {
    expect(start().carry.metadata()).toEqual({
      client_reference_id: "ANA-LIMA",
      offshoot_program: "acme",
      offshoot_code: "ANA-LIMA",
      offshoot_channel: "copy",
      offshoot_touched_at: "2026-11-22T11:59:59.000Z",
    });
  });

  test("keeps to what Stripe takes, for every code", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9][A-Z0-9_-]{1,63}$/), (code) => {
        const { channel, ...touch } = { ...ANA, code };
        const metadata = start(touch).carry.metadata();
        expect(metadata.client_reference_id).toMatch(/^[A-Za-z0-9_-]{1,200}$/);
        expect(metadata).not.toHaveProperty("offshoot_channel");
        for (const [key, value] of Object.entries(metadata)) {
          expect([key.length <= 40, value.length > 0 && value.length <= 500]).toEqual([true, true]);
        }
      }),
    );
  });

  test("is empty where nobody sent the visitor", () => {
    expect(start(null).carry.metadata()).toEqual({});
  });
});

describe("clicks", () => {
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  test("on links to another domain of the site hand over, until the end", async () => {
    const { platform, carry, other } = start();
    other.destroy();
    await settled();
    expect(platform.click("https://shop.example/")).toBe(`https://shop.example/?offshoot-acme=${TOKEN}`);
    expect(platform.click("https://evil.example/")).toBe("https://evil.example/");
    carry.destroy();
    await settled();
    expect(platform.click("https://shop.example/")).toBe("https://shop.example/");
  });

  test("are not watched on a site of one domain", async () => {
    const { platform } = start(ANA, ["acme.example", "acme.example:8443"]);
    await settled();
    expect(platform.click("https://www.acme.example/")).toBe("https://www.acme.example/");
  });

  test("and forms that cannot be watched are reported, and disturb nobody", async () => {
    const { platform, fail } = start();
    const cause = new Error("offline");
    platform.decorateLinks = () => Promise.reject(cause);
    platform.createFormFiller = () => Promise.reject(cause);
    const { program } = parseProgram({ program: "acme" }, { baseUrl: "https://elsewhere.example/" });
    const carry = createCarry({ program, platform, now: () => NOW, fail, touch: () => ANA, keep: () => {} });
    carry.form("form")();
    await settled();
    expect(fail.mock.calls.map(([code, , why]) => [code, why])).toEqual([
      ["engine-unavailable", cause],
      ["engine-unavailable", cause],
    ]);
  });
});
