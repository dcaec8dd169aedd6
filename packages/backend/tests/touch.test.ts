import { CookieJar } from "tough-cookie";
import { describe, expect, it } from "vitest";
import { DAY_MS } from "./acme.js";
import { type Ask, NAME, NOW, recordOf, touchOf, useTouch, VISITOR } from "./use-touch.js";

describe("POST /touch", { timeout: 240_000 }, () => {
  const { clock, ask, cookieFor } = useTouch();
  it("sets the cookie of the request again, so that it outlives the seven days of a script's cookie", async () => {
    const jar = new CookieJar();
    const page = "https://www.acme.example/";
    const byScript = `${NAME}=${recordOf(touchOf("ANA-LIMA", 0))}; Path=/; Max-Age=${7 * 86_400}; SameSite=Lax; Secure; Domain=acme.example`;
    await jar.setCookie(byScript, page, { now: new Date(NOW) });
    const before = await jar.getCookieString(page, { expire: false });
    const response = await ask({ headers: { cookie: before } });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    await jar.setCookie(response.headers.get("set-cookie") ?? "", page);

    const [cookie, ...others] = await jar.getCookies("https://shop.acme.example/");
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({ domain: "acme.example", path: "/", secure: true, httpOnly: false, sameSite: "lax" });
    expect(cookie?.maxAge).toBe(90 * 86_400);
    expect(cookie?.cookieString()).toBe(before);
  });

  it("never moves the end of a touch, however often it is asked", async () => {
    const kept = recordOf(touchOf("ANA-LIMA", 30));
    for (const days of [0, 7, 14]) {
      clock.now = NOW + days * DAY_MS;
      const cookie = await cookieFor({ headers: { cookie: `${NAME}=${kept}` } });
      expect(cookie).toContain(`${NAME}=${kept};`);
      expect(cookie).toContain(`Max-Age=${(60 - days) * 86_400};`);
    }
    clock.now = NOW;
  });

  it("joins what the page remembers with the request's own cookie by the rules of the SDK", async () => {
    const header = `other=1; ${NAME}=${recordOf(touchOf("ANA-LIMA", 2))}`;
    const body = (first: string) => ({ program: "acme-friends", record: recordOf(first, "another-visitor-id") });
    const firstOf = async (told: string, cookie = header) => {
      const [, text = ""] = /=([^;]+)/.exec(await cookieFor({ headers: { cookie }, body: body(told) })) ?? [];
      const [, first, last, visitor] = text.split("*");
      return [first?.split(".")[0], last?.split(".")[0], visitor];
    };
    expect(await firstOf(touchOf("93Q1ZKA8M3R", 1))).toEqual(["ANA-LIMA", "93Q1ZKA8M3R", VISITOR]);
    expect(await firstOf(touchOf("93Q1ZKA8M3R", 3))).toEqual(["93Q1ZKA8M3R", "ANA-LIMA", VISITOR]);
    expect(await firstOf(touchOf("PRODUCTHUNT", 3))).toEqual(["ANA-LIMA", "PRODUCTHUNT", VISITOR]);
    expect(await firstOf(touchOf("93Q1ZKA8M3R", 1, "typed"))).toEqual(["93Q1ZKA8M3R", "ANA-LIMA", VISITOR]);
    expect(await firstOf(touchOf("ANA-LIMA", 1), "")).toEqual(["ANA-LIMA", "ANA-LIMA", "another-visitor-id"]);
  });

  it.each([
    ["no cookie and no record", {}],
    ["an expired touch", { headers: { cookie: `${NAME}=${recordOf(touchOf("ANA-LIMA", 91))}` } }],
    ["another program's cookie", { headers: { cookie: `_offshoot_other=${recordOf(touchOf("ANA-LIMA", 1))}` } }],
    ["a record that is none", { body: { record: "1*; Max-Age=0*x*y" } }],
    [
      "a touch that lives longer than any browser keeps a cookie",
      { body: { record: recordOf(`ANA..1.${NOW.toString(36)}.link`) } },
    ],
  ] satisfies [string, Ask][])("sets nothing for %s", async (_, asked) => {
    const response = await ask(asked);
    expect(response.status).toBe(204);
    expect(response.headers.has("set-cookie")).toBe(false);
  });

  it("keeps hostile text out of the header it sets", async () => {
    const told = `${recordOf(touchOf("ANA-LIMA", 1))}; Domain=evil.example; x=${recordOf(touchOf("EVE", 9))}`;
    const cookie = await cookieFor({ body: { record: told } });
    expect(cookie).toMatch(
      /^_offshoot_acme-friends=[\w.*-]+; Path=\/; Max-Age=\d+; SameSite=Lax; Domain=acme\.example; Secure$/,
    );
    expect(cookie).not.toContain("EVE");
  });

  const kept = recordOf(touchOf("ANA-LIMA", 1));
  it.each([
    ["https://www.acme.example", "acme.example", true],
    ["https://acme.example:8443", "acme.example", true],
    ["https://shop.acme.co.uk", "acme.co.uk", true],
    ["https://acme.vercel.app", "acme.vercel.app", true],
    ["http://www.acme.example", "acme.example", false],
    ["http://localhost:3000", undefined, false],
    ["http://127.0.0.1:3000", undefined, false],
    ["http://[::1]:3000", undefined, false],
    ["https://vercel.app", undefined, true],
  ])("sets on %s the domain %s", async (site, domain, secure) => {
    const jar = new CookieJar();
    const cookie = await cookieFor({ site, body: { record: kept } });
    expect(/Domain=([^;]+)/.exec(cookie)?.[1]).toBe(domain);
    expect(cookie.includes("Secure")).toBe(secure);
    if (site === "https://vercel.app") return;
    await jar.setCookie(cookie, site);
    expect(await jar.getCookieString(site)).toBe(`${NAME}=${kept}`);
  });

  it("sets Secure when the page is on https though the proxy before it asks by http", async () => {
    const headers = { origin: "https://www.acme.example" };
    expect(await cookieFor({ site: "http://www.acme.example", headers, body: { record: kept } })).toContain("Secure");
  });

  it.each([
    ["app.acme.example", "https://www.app.acme.example", "app.acme.example"],
    ["app.acme.example", "https://www.acme.example", "acme.example"],
    ["example", "https://www.acme.example", "acme.example"],
    ["evil.example", "https://www.acme.example", "acme.example"],
  ])("takes the program's domain %s on %s for %s", async (wanted, site, domain) => {
    const cookie = await cookieFor({ site, domain: wanted, body: { record: kept } });
    expect(cookie).toContain(`Domain=${domain};`);
  });

  it("takes a request from another host of the same site", async () => {
    const headers = { origin: "https://app.acme.example" };
    expect(await cookieFor({ headers, body: { record: kept } })).toContain(NAME);
  });
});
