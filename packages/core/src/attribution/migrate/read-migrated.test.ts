import { describe, expect, test } from "vitest";
import type { ProductName } from "./products.js";
import { type MigrationPage, readMigrated } from "./read-migrated.js";

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;

const read = (products: readonly string[], page: Partial<MigrationPage>) =>
  readMigrated(products, { url: "https://acme.example/", cookies: "", local: () => null, ...page }, NOW);
const address = (product: string, rest: string) => read([product], { url: `https://acme.example/pricing${rest}` });
const stored = (product: string, cookies: string) => read([product], { cookies });

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const percent = (value: unknown) => encodeURIComponent(JSON.stringify(value));

const rewardful = {
  id: "d523fcd0-b76f-4dfd-9b5a-b3fc4cbf51b3",
  created_at: "2026-10-02T08:15:30.120Z",
  affiliate: { id: "fd0c2b13-1d1b-4d1c-8ac6-1c8b9ba7c07a", name: "Ana Lima", first_name: "Ana", token: "ana-lima" },
  campaign: { id: "5e2a7c3f-9ad7-4f43-8a0c-0dbb3cbd5a4e", name: "Friends" },
  cookie: { domain: "acme.example" },
  coupon: null,
};
const dub =
  '{"clickId":"x4CLb5y6sy37DfMY","partner":{"id":"pn_H4TB2V5hDIjpqB7PwrxESoY3","name":"Ana%20%22Lima%22","image":"https%3A%2F%2Fcdn.example%2Fana.png"},"discount":null}';
const squatch = {
  "app.referralsaasquatch.com": {
    a5l3kqp0vbrq2_CODE: {
      codes: { "friends-program": "ANALIMA4746" },
      codesExp: { ANALIMA4746: 1734451574 },
      links: { "friends-program": "https://refer.acme.example/mz2MMTn" },
      linksExp: { "https://refer.acme.example/mz2MMTn": 1734451574 },
    },
  },
};

describe("a link of a former product", () => {
  test.each<[ProductName, string, string]>([
    ["rewardful", "?via=ana", "ANA"],
    ["firstpromoter", "?fpr=joe13", "JOE13"],
    ["firstpromoter", "?plan=pro&fp_ref=joe13", "JOE13"],
    ["firstpromoter", "?deal=joe13", "JOE13"],
    ["firstpromoter", "?via=joe13", "JOE13"],
    ["firstpromoter", "?ref=joe13", "JOE13"],
    ["firstpromoter", "?plan=pro&a=joe13", "JOE13"],
    ["firstpromoter", "?_from=joe13", "JOE13"],
    ["firstpromoter", "?_by=joe13", "JOE13"],
    ["firstpromoter", "?_go=joe13", "JOE13"],
    ["firstpromoter", "?_get=joe13", "JOE13"],
    ["firstpromoter", "#_r_joe13", "JOE13"],
    ["tolt", "?ref=sam", "SAM"],
    ["tolt", "?via=sam", "SAM"],
    ["tolt", "?aff=zaira", "ZAIRA"],
    ["dub", "?via=filip-konecny&dub_id=2sLDZ2YHrzrmUFFy", "FILIP-KONECNY"],
    ["growsurf", "?grsf=gavin-kafewp", "GAVIN-KAFEWP"],
    ["saasquatch", "?utm_source=invite&rsCode=ANALIMA4746&rsShareMedium=UNKNOWN", "ANALIMA4746"],
    ["saasquatch", `?_saasquatch=${base64url(squatch)}`, "ANALIMA4746"],
    ["tapfiliate", "?ref=nlmjdis29", "NLMJDIS29"],
    ["tapfiliate", "?tap_a=5644-dce66f&tap_s=109699-3b32b3", "109699-3B32B3"],
    ["tapfiliate", "#a=5644-dce66f&tap_s=109699-3b32b3", "109699-3B32B3"],
    ["partnerstack", "?ps_partner_key=YW5hbGltYTk5&ps_xid=a2QKHm2KuZ1wkV", "ANALIMA99"],
    ["partnerstack", "?gspk=YW5h&gsxid=k9r2WJs49iEB", "ANA"],
    ["partnerstack", "?ps_partner_key=YW5hLWxpbWE%3D", "ANA-LIMA"],
    ["cello", "?productId=app.acme.example&ucc=hdz7afhs7xq", "HDZ7AFHS7XQ"],
    ["refref", "?refcode=k3n9xq2", "K3N9XQ2"],
    ["refref", "?name=QW5h&rfc=k3n9xq2", "K3N9XQ2"],
  ])("of %s is read from %s", (product, rest, code) => {
    expect(address(product, rest)).toEqual({ code, from: "parameter", product });
  });

  test("is read only for the products that the program names", () => {
    expect(read(["growsurf"], { url: "https://acme.example/?via=ana", cookies: "_fprom_ref=joe13" })).toBeNull();
    expect(read([], { url: "https://acme.example/?via=ana" })).toBeNull();
  });

  test("counts for the product that is named first", () => {
    expect(read(["dub", "rewardful"], { url: "https://acme.example/?via=ana" })?.product).toBe("dub");
    expect(read(["rewardful", "dub"], { url: "https://acme.example/?via=ana" })?.product).toBe("rewardful");
  });

  test("beats every cookie, of whichever product", () => {
    const page = { url: "https://acme.example/?grsf=ben", cookies: "_fprom_ref=joe13" };
    expect(read(["firstpromoter", "growsurf"], page)).toEqual({ code: "BEN", from: "parameter", product: "growsurf" });
  });

  test("gives the first value that is a code", () => {
    expect(address("rewardful", "?via=%3Cb%3E&via=&via=ana&via=ben")?.code).toBe("ANA");
  });
});

describe("a cookie of a former product", () => {
  test.each<[ProductName, string, string]>([
    ["firstpromoter", "_fprom_ref=joe13; _fprom_tid=241ef475-5a52-45df-9c40-b2fdc1bc2067", "JOE13"],
    ["firstpromoter", "_fprom_code=_r_joe13; _fprom_track=b9f3396a-81de-47a7-b1c2-2d76d9b4d36f", "JOE13"],
    ["tolt", `tolt_data=${percent({ click_id: "8537db0b", partner_id: "part_8fKq2" })}`, "PART_8FKQ2"],
    ["dub", `dub_id=x4CLb5y6sy37DfMY; dub_partner_data=${dub}`, "PN_H4TB2V5HDIJPQB7PWRXESOY3"],
    ["dub", `dub_partner_data=${encodeURIComponent(dub)}`, "PN_H4TB2V5HDIJPQB7PWRXESOY3"],
    ["saasquatch", `_saasquatch=${base64url(squatch)}`, "ANALIMA4746"],
    ["tapfiliate", `tap_data=${percent({ asset_id: "5644-dce66f", referral_code: "nlmjdis" })}`, "NLMJDIS"],
    ["tapfiliate", `tap_data=${percent({ asset_id: "5644-dce66f", source_id: "1096-3b32b3" })}`, "1096-3B32B3"],
    ["partnerstack", "gsxid=TnudC8JN9AUygR; ps_partner_key=analima99", "ANALIMA99"],
    ["partnerstack", "growSumoPartnerKey=analima99; gsxid=TnudC8JN9AUygR", "ANALIMA99"],
    ["cello", "cello-product-id=app.acme.example; cello-referral=hdz7afhs7xq", "HDZ7AFHS7XQ"],
    ["refref", "theme=dark;refref-refcode=k3n9xq2", "K3N9XQ2"],
    ["refref", 'refref-refcode="k3n9xq2"', "K3N9XQ2"],
    ["refref", "refref-refcode=%22k3n9%5Fxq2%22", "K3N9_XQ2"],
  ])("of %s is read from %s", (product, cookies, code) => {
    expect(stored(product, cookies)).toEqual({ code, from: "cookie", product });
  });

  test.each([percent(rewardful), JSON.stringify(rewardful), `"${percent(rewardful)}"`])(
    "brings along the time of the visit where it has one, as in %s",
    (value) => {
      expect(stored("rewardful", `a=1; rewardful.referral=${value}`)).toEqual({
        code: "ANA-LIMA",
        touchedAt: Date.UTC(2026, 9, 2, 8, 15, 30, 120),
        from: "cookie",
        product: "rewardful",
      });
    },
  );

  test.each([
    new Date(NOW + 1).toISOString(),
    new Date(NOW - 400 * DAY - 1).toISOString(),
    "yesterday",
    "",
    1_700_000_000,
    null,
    {},
    [NOW],
  ])("leaves out the time %j, which cannot be true", (created_at) => {
    expect(stored("rewardful", `rewardful.referral=${percent({ ...rewardful, created_at })}`)).toEqual({
      code: "ANA-LIMA",
      from: "cookie",
      product: "rewardful",
    });
  });

  test("of SaaSquatch is read in the alphabet of base64 for addresses, past what is no code", () => {
    const value = base64url({ a: { b_CODE: { codes: { "?>?>": 12345, "~?~?": "<b>", p: "ANALIMA4746" } } } });
    expect(value).toMatch(/-.*_|_.*-/);
    expect(stored("saasquatch", `_saasquatch=${value}`)?.code).toBe("ANALIMA4746");
  });

  test("is read from local storage where a site without the product's script kept it", () => {
    const local = (key: string) => (key === "_fprom_ref" ? "joe13" : null);
    expect(read(["firstpromoter"], { local })).toEqual({ code: "JOE13", from: "cookie", product: "firstpromoter" });
    expect(read(["firstpromoter"], { local: () => null })).toBeNull();
  });

  test("of a product that is named first beats another one's", () => {
    const cookies = "_fprom_ref=joe13; cello-referral=hdz7afhs7xq";
    expect(read(["cello", "firstpromoter"], { cookies })?.code).toBe("HDZ7AFHS7XQ");
    expect(read(["firstpromoter", "cello"], { cookies })?.code).toBe("JOE13");
  });

  test("that is bad does not hide a good one of the same name", () => {
    const cookies = `rewardful.referral=null; rewardful.referral=%E0%A4%A; rewardful.referral=${percent(rewardful)}`;
    expect(stored("rewardful", cookies)?.code).toBe("ANA-LIMA");
  });

  test.each<[ProductName, string]>([
    ["dub", "dub_id=x4CLb5y6sy37DfMY"],
    ["tolt", "tolt_referral=8537db0b-c0e9-4c6f-a3b8-0f6a4d3a2b11"],
    ["tapfiliate", "tap_vid=468b8040-dda2-11eb-8947-e5e38d296870"],
    ["partnerstack", "ps_xid=TnudC8JN9AUygR; gsxid=TnudC8JN9AUygR"],
    ["firstpromoter", "_fprom_tid=241ef475-5a52-45df-9c40-b2fdc1bc2067"],
    ["growsurf", "grsf.cid=vz6syr; grsf.ccid=aeobcm"],
    ["cello", "cello-product-id=acme"],
  ])("of %s that names no advocate is not taken for a code: %s", (product, cookies) => {
    expect(stored(product, cookies)).toBeNull();
  });
});
