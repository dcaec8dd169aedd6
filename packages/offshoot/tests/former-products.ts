/** What one former product has left with a friend, and what it is read as. */
export interface FormerProduct {
  /** Of its page in the guide. */
  readonly page: string;
  /** A link in circulation, as the part of an address that follows the host, and its code. */
  readonly link: readonly [rest: string, code: string];
  /** The cookie of somebody who came earlier, as its script writes it, and its code; none where it cannot be read. */
  readonly cookie?: readonly [name: string, value: string, code: string];
}

const percent = (value: unknown) => encodeURIComponent(JSON.stringify(value));

/** As `_saasquatch` is passed on in the address and kept in the cookie. */
export const SQUATCH_CODES = Buffer.from(
  JSON.stringify({
    "app.referralsaasquatch.com": {
      a5l3kqp0vbrq2_CODE: {
        codes: { friends: "ANALIMA4746" },
        codesExp: { ANALIMA4746: 4102444800 },
        links: { friends: "https://refer.acme.example/mz2MMTn" },
        linksExp: { "https://refer.acme.example/mz2MMTn": 4102444800 },
      },
    },
  }),
).toString("base64url");

/** The products with a page of their own. Sources stand there, and beside the names in core. */
export const FORMER: readonly FormerProduct[] = [
  {
    page: "rewardful",
    link: ["?via=ana-lima", "ANA-LIMA"],
    cookie: [
      "rewardful.referral",
      percent({
        id: "d523fcd0-b76f-4dfd-9b5a-b3fc4cbf51b3",
        created_at: new Date(Date.now() - 5 * 86_400_000).toISOString(),
        affiliate: { id: "fd0c2b13-1d1b-4d1c-8ac6-1c8b9ba7c07a", name: "Ana Lima", token: "ana-lima" },
        campaign: { id: "5e2a7c3f-9ad7-4f43-8a0c-0dbb3cbd5a4e", name: "Friends" },
        coupon: null,
      }),
      "ANA-LIMA",
    ],
  },
  { page: "firstpromoter", link: ["?deal=joe13", "JOE13"], cookie: ["_fprom_ref", "joe13", "JOE13"] },
  {
    page: "tolt",
    link: ["?ref=sam", "SAM"],
    cookie: ["tolt_data", percent({ click_id: "8537db0b", partner_id: "part_8fKq2", customer_id: null }), "PART_8FKQ2"],
  },
  {
    page: "dub",
    link: ["?via=ana-lima&dub_id=2sLDZ2YHrzrmUFFy", "ANA-LIMA"],
    cookie: [
      "dub_partner_data",
      '{"clickId":"x4CLb5y6sy37DfMY","partner":{"id":"pn_H4TB2V5hDIjpqB7PwrxESoY3","name":"Ana%20Lima","image":null},"discount":null}',
      "PN_H4TB2V5HDIJPQB7PWRXESOY3",
    ],
  },
  { page: "growsurf", link: ["?grsf=gavin-kafewp", "GAVIN-KAFEWP"] },
  {
    page: "saasquatch",
    link: ["?utm_source=invite&rsCode=ANALIMA4746&rsShareMedium=UNKNOWN", "ANALIMA4746"],
    cookie: ["_saasquatch", SQUATCH_CODES, "ANALIMA4746"],
  },
];
