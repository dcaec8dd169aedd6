import { describe, expect, test } from "vitest";
import { ANA, BEN, DAY, start } from "./start.js";

const DOMAINS = { link: { domains: ["host.example", "shop.example"] } };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A visitor who came by Ana's link to one domain of a site of two. */
const land = () => start({ url: `https://host.example/?ref=${ANA}.copy` }, DOMAINS);

describe("the touch that is carried", () => {
  test("reaches another domain of the site, is reported there once, and leaves the address clean", async () => {
    const { platform } = await land();
    const shop = await start(
      { url: platform.click("https://shop.example/cart"), referrer: "https://host.example/" },
      DOMAINS,
    );
    expect(shop.platform.url()).toBe("https://shop.example/cart");
    expect(shop.referral.attribution()).toMatchObject({ credited: { code: ANA, channel: "copy", source: "hand-off" } });
    await shop.open();
    const captured = shop.adapter.events.filter(({ type }) => type === "touch.captured");
    expect(captured.map(({ data }) => data)).toMatchObject([{ code: ANA, channel: "copy", source: "hand-off" }]);
  });

  test("reaches another domain before anybody has allowed to store, and nothing is stored on the way", async () => {
    const pending = { ...DOMAINS, consent: "required" } as const;
    const { platform } = await start({ url: `https://host.example/?ref=${ANA}` }, pending);
    const url = platform.click("https://shop.example/");
    const shop = await start({ url }, pending);
    expect([shop.platform.url(), shop.referral.attribution()?.credited.code]).toEqual(["https://shop.example/", ANA]);
    for (const { stored, sessionStored, cookies } of [platform, shop.platform]) {
      expect([...stored, ...sessionStored, ...cookies]).toEqual([]);
    }
  });

  test("never displaces a touch that is remembered there", async () => {
    const { platform } = await land();
    const shop = await start({ url: `https://shop.example/?ref=${BEN}` }, DOMAINS);
    const referral = await shop.open(platform.click("https://shop.example/cart"));
    expect(referral.attribution()).toMatchObject({
      first: { code: BEN },
      last: { code: BEN },
      credited: { code: BEN },
    });
  });

  test("comes back from a sign-in on a browser that has lost everything else", async () => {
    const { referral } = await land();
    const state = referral.carry.state("csrf~7");
    const back = await start();
    expect(back.referral.carry.readState(state)).toMatchObject({ code: ANA, source: "restored" });
    expect(back.referral.attribution()?.credited).toMatchObject({ code: ANA, source: "restored" });
    await settled();
    expect(back.adapter.events.map(({ type, data }) => [type, data.source])).toEqual([["touch.captured", "restored"]]);
  });

  test("is the credited one, and none where nobody sent the visitor", async () => {
    const { referral, open, clock } = await land();
    expect(referral.carry.metadata()).toMatchObject({ client_reference_id: ANA, offshoot_channel: "copy" });
    clock.now += DAY;
    expect((await open(`/?ref=${BEN}`)).carry.metadata()).toMatchObject({ client_reference_id: ANA });
    expect((await start()).referral.carry.metadata()).toEqual({});
  });

  test("is not taken along any more once the referral is destroyed", async () => {
    const { platform, referral } = await land();
    referral.destroy();
    await settled();
    expect(platform.click("https://shop.example/")).toBe("https://shop.example/");
  });
});
