import { describe, expect, test } from "vitest";
import { buildLink } from "../../src/link/build-link.js";
import type { LinkStyle } from "../../src/link/link-parts.js";
import { readLink } from "../../src/link/read-link.js";
import type { ChannelId } from "../../src/share/channel.js";
import vectors from "../../vectors/links.json" with { type: "json" };

/** Finds what a link carries with the browser's own parser, and the address that it was built from. */
function readWithUrl(link: string, style: string, param: string) {
  const { searchParams, hash, pathname } = new URL(link);
  if (style === "path") return { own: /\/r\/([^/]+)$/.exec(pathname)?.[1], to: searchParams.get("to") };
  if (style === "query") return { own: searchParams.get(param), to: null };
  return { own: new URLSearchParams(hash.slice(1)).get(param), to: null };
}

describe("the published vectors of links", () => {
  test.each(vectors.build)("$style: $note", ({ note, url, link, ...parts }) => {
    const { style, param, code, channel } = parts;
    const own = channel ? `${code}.${channel}` : code;
    expect(buildLink(url, parts as Parameters<typeof buildLink>[1])).toBe(link);
    expect(buildLink(link, parts as Parameters<typeof buildLink>[1])).toBe(link);
    expect(readLink(link, { param, style: style as LinkStyle })).toEqual({ code, ...(channel && { channel }) });

    const found = readWithUrl(link, style, param);
    expect(found.own).toBe(own);
    if (found.to?.startsWith("https:")) expect(readLink(found.to, { param })).toBeNull();
  });

  test("keep the whole address in path style, in the eyes of the browser's own parser", () => {
    const carried = vectors.build.filter(({ style, url }) => style === "path" && /shoes/.test(url));
    expect(carried.length).toBe(2);
    for (const { link, url, param } of carried) expect(readWithUrl(link, "path", param).to).toBe(url);
  });

  test.each(vectors.read)("reading in $style style: $note", ({ url, style, param, code, channel }) => {
    const expected = code === null ? null : { code, ...(channel && { channel: channel as ChannelId }) };
    expect(readLink(url, { param, style: style as LinkStyle })).toEqual(expected);
  });
});
