import { describe, expect, test, vi } from "vitest";
import { start } from "./start.js";

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
    const read = vi.spyOn(platform.cookie, "read");
    expect(referral.attribution()).toBeNull();
    expect(read).not.toHaveBeenCalled();
    referral.consent.grant();
    await vi.waitFor(() => expect(referral.attribution()?.credited.code).toBe("ANA"));
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
