import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildLink } from "../../src/link/build-link.js";
import type { LinkStyle } from "../../src/link/link-parts.js";
import { readLink } from "../../src/link/read-link.js";
import foreign from "./web-platform-addresses.json" with { type: "json" };

/** Every address of the web-platform tests twice: as somebody wrote it, and as a browser gives it back. */
const addresses = [...foreign.addresses, ...foreign.asWritten];
const styles: readonly LinkStyle[] = ["query", "path", "hash"];
const param = "ref";
const ana = { param, code: "ANA-LIMA", channel: "copy" } as const;
const ben = { param, code: "BEN" } as const;

/** Everything that a browser finds in an address. */
const partsOf = (address: string) => {
  const { protocol, username, password, host, pathname, search, hash } = new URL(address);
  return { protocol, username, password, host, pathname, search, hash };
};
/** Takes our parameter out of a query or fragment; it always stands at the end. */
const without = (text: string, own: string) => text.replace(new RegExp(`[?&#]${own}$`), "");

describe("a link to any address of the web-platform tests", () => {
  test("is tried on every one of them", () => {
    expect([foreign.addresses.length, foreign.asWritten.length]).toEqual([184, 143]);
  });

  test.each(styles)("in %s style is the same when it is built again", (style) => {
    for (const address of addresses) {
      const once = buildLink(address, { ...ana, style });
      expect(buildLink(once, { ...ana, style })).toBe(once);
    }
  });

  test.each(styles)("in %s style takes the place of somebody else's", (style) => {
    for (const address of addresses) {
      const link = buildLink(buildLink(address, { ...ben, style }), { ...ana, style });
      expect(link).toBe(buildLink(address, { ...ana, style }));
    }
  });

  test.each(styles)("in %s style is read back as it was built, also by the browser's own parser", (style) => {
    for (const address of addresses) {
      const link = buildLink(address, { ...ana, style });
      for (const text of [link, new URL(link).href]) {
        expect(readLink(text, { param, style }), text).toEqual({ code: "ANA-LIMA", channel: "copy" });
      }
    }
  });

  test.each(styles.flatMap((old) => styles.map((style) => [style, old] as const)))(
    "in %s style credits its own advocate, though the address carries another one in %s style",
    (style, old) => {
      for (const address of foreign.addresses) {
        const link = buildLink(buildLink(address, { ...ben, style: old }), { ...ana, style });
        expect(readLink(link, { param, style })?.code, link).toBe("ANA-LIMA");
        const to = new URL(link).searchParams.get("to");
        if (style === "path" && to !== null) expect(readLink(to, { param }), link).toBeNull();
      }
    },
  );

  test("in query style changes nothing but the query's end, in the eyes of the browser", () => {
    for (const address of foreign.addresses) {
      const link = partsOf(buildLink(address, ana));
      const search = without(link.search, "ref=ANA-LIMA.copy");
      expect({ ...link, search }, address).toEqual(partsOf(address));
      expect(new URL(buildLink(address, ana)).searchParams.get(param)).toBe("ANA-LIMA.copy");
    }
  });

  test("in hash style changes nothing but the fragment's end, in the eyes of the browser", () => {
    for (const address of foreign.addresses) {
      const link = partsOf(buildLink(address, { ...ana, style: "hash" }));
      expect({ ...link, hash: without(link.hash, "ref=ANA-LIMA.copy") }, address).toEqual(partsOf(address));
    }
  });

  test("in path style carries the whole address, in the eyes of the browser", () => {
    for (const address of foreign.addresses) {
      const { origin, pathname, searchParams } = new URL(buildLink(address, { ...ana, style: "path" }));
      expect([origin, pathname]).toEqual([new URL(address).origin, "/r/ANA-LIMA.copy"]);
      expect(searchParams.get("to") ?? new URL("/", address).href, address).toBe(address);
    }
  });

  test("keeps every byte that was there, in its order", () => {
    for (const address of addresses) {
      const [, body = "", fragment = ""] = /^([^#]*)(#?.*)$/s.exec(address) ?? [];
      const query = buildLink(address, ana);
      expect(query.startsWith(body), query).toBe(true);
      expect(query.slice(body.length)).toMatch(/^[?&]?ref=ANA-LIMA\.copy/);
      expect(query.endsWith(`ref=ANA-LIMA.copy${fragment}`), query).toBe(true);
      const hash = buildLink(address, { ...ana, style: "hash" });
      expect(hash.startsWith(address), hash).toBe(true);
      expect(hash.slice(address.length)).toMatch(/^[#&]?ref=ANA-LIMA\.copy$/);
    }
  });
});

describe("a link to an address with any query and fragment", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "ref=OLD",
      "ref",
      "ref=",
      "REF=x",
      "ref2=x",
      "xref=x",
      "ref[]=x",
      "",
      "=",
      "a=%20",
      "b=+",
      "%E0%A4%A",
      "é✓",
      "?",
      "a=b=c",
    ),
    fc.webQueryParameters(),
  );
  const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join("&").replaceAll("#", ""));

  test("loses nothing but an older referral", () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom("query" as const, "hash" as const), (query, fragment, style) => {
        const link = buildLink(`https://acme.example/p?${query}#${fragment}`, { ...ana, style });
        const foreignOf = (part: string) => part.split("&").filter((one) => !/^ref(=|$)/.test(one));
        const [, inQuery = "", inFragment = ""] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(link) ?? [];
        const [spliced, kept] = style === "query" ? [inQuery, inFragment] : [inFragment, inQuery];
        const [given, left] = style === "query" ? [query, fragment] : [fragment, query];
        // In query style the fragment may keep what it says: the query is read first.
        expect(kept).toBe(style === "query" ? left : foreignOf(left).join("&"));
        expect(spliced).toBe([...(given === "" ? [] : foreignOf(given)), "ref=ANA-LIMA.copy"].join("&"));
      }),
      { numRuns: 1000 },
    );
  });
});
