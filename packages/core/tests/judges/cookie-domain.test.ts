import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAttributionCookie } from "../../src/attribution/attribution-cookie.js";
import { findCookieDomain } from "../../src/attribution/cookie-domain.js";
import { createReferral } from "../../src/create-referral.js";
import { createMemoryAdapter } from "../../src/memory-adapter.js";
import { ANA, document, NOW } from "../start.js";
import { createCookieJar, createJarPlatform } from "./cookie-jar.js";

/** Host and registrable domain, `null` for a public suffix, as the Public Suffix List's own tests have them. */
const lines = readFileSync(new URL("public-suffix-tests.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("//"))
  .map((line) => line.split(" ") as [host: string, expected: string]);

/** A name with an empty label is no name of a host. */
const isHost = ([host]: readonly string[]) => host !== "null" && !host?.startsWith(".");
const hosts = lines.filter(isHost);

const domainOf = (url: string, wanted?: string) =>
  findCookieDomain(createJarPlatform(createCookieJar(), { url }), wanted);

/** Lands on a page by a link, in a browser whose cookies the jar keeps. */
async function land(host: string) {
  const jar = createCookieJar();
  const platform = createJarPlatform(jar, { url: `https://${host}/?ref=${ANA}` });
  const services = { platform, adapter: createMemoryAdapter(), now: () => NOW };
  await createReferral(document, services).ready;
  const isSentTo = (url: string) =>
    readAttributionCookie(jar.getCookieStringSync(url), { program: "acme", now: NOW })?.first?.code === ANA;
  return { jar, isSentTo };
}

describe("the domain of the cookie", () => {
  test("is looked for on every line of the Public Suffix List's tests but the five that name no host", () => {
    expect([lines.length, hosts.length]).toEqual([78, 73]);
  });

  test.each(hosts)("of a page on %s is %s", (host, expected) => {
    const domain = expected === "null" ? undefined : new URL(`https://${expected}`).hostname;
    expect(domainOf(`https://${host}/`)).toBe(domain);
  });

  test.each(hosts.filter(([, expected]) => expected !== "null"))(
    "holds for the whole site of %s, %s, and for no other",
    async (host, site) => {
      const { isSentTo } = await land(host);
      expect([host, site, `www.${site}`, `app.${site}`].filter((name) => !isSentTo(`https://${name}/`))).toEqual([]);
      const suffix = site.slice(site.indexOf(".") + 1);
      expect([`https://neighbour.${suffix}/`, `https://not${site}/`].filter(isSentTo)).toEqual([]);
    },
  );

  test.each([
    "http://localhost:4173/",
    "http://127.0.0.1:8080/",
    "http://192.168.1.20/",
    "http://0x7f.1/",
    "http://[::1]:3000/",
    "http://[::ffff:192.0.2.1]/",
    "https://intranet/",
  ])("of %s is none, so that its cookie is host-only", (url) => {
    expect(domainOf(url)).toBeUndefined();
  });

  test.each([
    ["https://shop.vercel.app/", undefined],
    ["https://a.shop.vercel.app/", "shop.vercel.app"],
    ["https://someone.github.io/", undefined],
    ["https://www.acme.co.uk/", "acme.co.uk"],
  ])("is found where companies rent out names: %s", (url, inside) => {
    expect(domainOf(url)).toBe(inside ?? new URL(url).hostname);
  });

  test("is the one that the program wants, where it holds, and host-only where it does not", () => {
    expect(domainOf("https://a.b.acme.co.uk/", "b.acme.co.uk")).toBe("b.acme.co.uk");
    expect(domainOf("https://a.b.acme.co.uk/", "co.uk")).toBeUndefined();
    expect(domainOf("https://a.b.acme.co.uk/", "evil.example")).toBeUndefined();
  });

  test.each(["acme.co.uk", "www.acme.co.uk", "10.0.0.1"])("leaves no trial behind on %s", async (host) => {
    const { jar } = await land(host);
    const names = jar.getCookieStringSync(`https://${host}/`).replace(/=[^;]*/g, "");
    expect(names).toBe("_offshoot_acme");
  });
});
