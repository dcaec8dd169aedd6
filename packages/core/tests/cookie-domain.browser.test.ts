import { expect, test } from "vitest";
import { ANA, credited, setUpCoreBed } from "./core-bed.js";

// Every host name of these tests is this machine; none is ever looked up.
const bed = setUpCoreBed({ args: ["--host-resolver-rules=MAP * 127.0.0.1"] });

/** Hands https to the site: nobody here has a certificate, and browsers open `.app` in no other way. */
const serveHttps = () =>
  bed.context.route(/^https:/, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: bed.site.at(pathname + search) }) });
  });

const addressOn = (host: string, path: string) => (host.startsWith("https:") ? host + path : bed.site.at(path, host));

/** Opens a link on one host and gives the cookies that are there then. */
async function land(host: string): Promise<string[]> {
  await bed.open(addressOn(host, `/?ref=${ANA}`));
  const cookies = await bed.context.cookies();
  return cookies.map(({ name, domain, secure }) => `${name} on ${domain}${secure ? ", secure" : ""}`);
}
const creditOn = async (host: string) => credited(await bed.open(addressOn(host, "/")));

test.each(["www.acme.test", "app.acme.test", "acme.test", "a.b.acme.test"])(
  "a link opened on %s is known to the apex, www and app by one cookie",
  async (host) => {
    expect(await land(host)).toEqual(["_offshoot_acme on .acme.test"]);
    for (const other of ["acme.test", "www.acme.test", "app.acme.test"]) expect(await creditOn(other)).toBe(ANA);
    expect(await creditOn("notacme.test")).toBeNull();
    expect(await bed.context.cookies()).toHaveLength(1);
  },
);

test.each([
  ["www.shop.co.uk", "shop.co.uk", "other.co.uk"],
  ["ana.github.io", "ana.github.io", "ben.github.io"],
])(
  "a link opened on %s is known on %s and never on %s, its sibling under a public suffix",
  async (host, own, sibling) => {
    expect(await land(host)).toEqual([`_offshoot_acme on .${own}`]);
    expect([await creditOn(own), await creditOn(sibling)]).toEqual([ANA, null]);
  },
);

test("on https the cookie is secure, and two sites of one hosting service do not share it", async () => {
  await serveHttps();
  expect(await land("https://a.vercel.app")).toEqual(["_offshoot_acme on .a.vercel.app, secure"]);
  expect(await creditOn("https://a.vercel.app")).toBe(ANA);
  expect(await creditOn("https://b.vercel.app")).toBeNull();
});

test.each(["127.0.0.1", "localhost"])("a cookie on %s stays on that host", async (host) => {
  expect(await land(host)).toEqual([`_offshoot_acme on ${host}`]);
  expect(await creditOn(host)).toBe(ANA);
});

test("a revoke on any host of the site erases the one cookie for all of them, and holds on all of them", async () => {
  await land("www.acme.test");
  const page = await bed.open(bed.site.at("/", "app.acme.test"));
  await page.evaluate(() => window.corePage.referral.consent.revoke());
  const cookies = await bed.context.cookies();
  expect(cookies).toMatchObject([{ name: "_offshoot_consent", value: "denied", domain: ".acme.test" }]);
  expect(await creditOn("acme.test")).toBeNull();
  expect(await land("www.acme.test")).toEqual(["_offshoot_consent on .acme.test"]);
});
