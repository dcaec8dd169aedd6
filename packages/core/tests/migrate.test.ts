import { describe, expect, test, vi } from "vitest";
import { DAY, NOW, start } from "./start.js";

const migrate = ["rewardful", "dub"];
const link = { vanity: ["ana", "ben"] };

describe("moving from another product", () => {
  test("a link of theirs that still circulates counts, and is reported as what it is", async () => {
    const { referral, types, adapter } = await start(
      { url: "https://host.example/?via=ana" },
      { link, attribution: { migrate } },
    );
    expect(referral.attribution()).toMatchObject({ credited: { code: "ANA", source: "migrated" }, verified: true });
    await vi.waitFor(() => expect(types()).toEqual(["touch.captured"]));
    expect(adapter.events[0]?.data).toEqual({ code: "ANA", source: "migrated" });
  });

  test("a cookie of theirs is read once there is permission, not before", async () => {
    const { platform, open } = await start({}, { link, attribution: { migrate }, consent: "required" });
    platform.cookies.set("rewardful.referral", encodeURIComponent(JSON.stringify({ affiliate: { token: "ana" } })));
    const referral = await open();
    expect(referral.attribution()).toBeNull();
    referral.consent.grant();
    await vi.waitFor(() => expect(referral.attribution()?.credited.code).toBe("ANA"));
  });

  test("what happened before there was permission is credited to whom their cookie names", async () => {
    const { platform, adapter, referral } = await start({}, { link, attribution: { migrate }, consent: "auto" });
    platform.cookies.set("rewardful.referral", encodeURIComponent(JSON.stringify({ affiliate: { token: "ana" } })));
    const receipts = [referral.lead({ friend: { id: "customer-77" } }), referral.convert({ orderId: "1042" })];
    platform.settle();
    await Promise.all(receipts);
    const credited = adapter.events.map(({ type, attribution }) => `${type} ${attribution?.code}`);
    expect(credited.sort()).toEqual(["conversion.completed ANA", "lead.created ANA", "touch.captured ANA"]);
  });

  test("a code that nobody issued does not stand in the way of a real one of theirs", async () => {
    const { platform, open } = await start({}, { link, attribution: { migrate } });
    platform.cookies.set("rewardful.referral", encodeURIComponent(JSON.stringify({ affiliate: { token: "ana" } })));
    expect((await open("/?ref=producthunt")).attribution()).toMatchObject({
      credited: { code: "ANA" },
      verified: true,
    });
  });

  test("a visit of theirs that is long over is neither kept nor reported", async () => {
    const { platform, open, types } = await start({}, { link, attribution: { migrate, windowDays: 30 } });
    const created_at = new Date(NOW - 60 * DAY).toISOString();
    const cookie = JSON.stringify({ affiliate: { token: "ana" }, created_at });
    platform.cookies.set("rewardful.referral", encodeURIComponent(cookie));
    const referral = await open("/shop");
    expect([referral.attribution(), types(), [...platform.stored.keys()]]).toEqual([null, [], []]);
  });

  test("neither displaces what is known here", async () => {
    const { platform, open } = await start(
      { url: "https://host.example/?ref=ben" },
      { link, attribution: { migrate } },
    );
    platform.cookies.set("rewardful.referral", encodeURIComponent(JSON.stringify({ affiliate: { token: "ana" } })));
    for (const url of ["/next", "/?via=ana"]) {
      expect((await open(url)).attribution()).toMatchObject({ last: { code: "BEN" }, credited: { code: "BEN" } });
    }
  });

  test("nothing of theirs is read where the program names no product", async () => {
    const { referral } = await start({ url: "https://host.example/?via=ana" }, { link });
    expect(referral.attribution()).toBeNull();
  });

  test("a product that nobody knows is said, and the others are read", async () => {
    const attribution = { migrate: ["rewardfull", "dub"] };
    const { platform, referral } = await start({ url: "https://host.example/?via=ana" }, { link, attribution });
    expect(referral.attribution()?.credited.code).toBe("ANA");
    await vi.waitFor(() =>
      expect(platform.warnings.join()).toMatch(/migrate: expected .*rewardful.*got "rewardfull"\. It is left out/),
    );
  });
});
