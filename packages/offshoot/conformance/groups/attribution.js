import { expectEqual, expectSoon, until } from "../expect.js";
import { readTraces } from "../traces.js";

const EARLY = ["convert", { orderId: "early-1", value: 30, currency: "USD" }];

/** Who sent this visitor, from the landing to the words that explain it. */
export const attribution = {
  title: "Attribution",
  async judge({ check, stage, backend }) {
    let queue;
    const begin = (win) => {
      queue = new win.Array(EARLY);
      win.offshoot = queue;
    };
    const page = await stage.open("invite.html?ref=ANA-LIMA.copy&note=a%20b&flag", { begin });
    const referral = await page.referral();

    await check("The queue that the page made keeps its identity", () =>
      expectEqual(page.win.offshoot === queue, true, "the same array"),
    );
    await check("The landing is written to the cookie and to local storage", () =>
      until("the code in both", async () => {
        const { cookies, local } = await readTraces();
        return [cookies, local].every((store) => store.some((one) => one.includes("ANA-LIMA")));
      }),
    );
    await check("The address of the landing stays as it came, byte for byte", () =>
      expectEqual(page.win.location.search, "?ref=ANA-LIMA.copy&note=a%20b&flag", "query"),
    );
    await check("The channel of the link is known", () =>
      expectEqual(referral.attribution().credited.channel, "copy", "channel"),
    );
    await check("A purchase queued before the SDK arrived is credited to the landing", async () => {
      const isOrder = ({ data }) => data.orderId === "early-1";
      const [event] = await until("the order at the backend", async () => {
        const found = await backend.received(isOrder);
        return found.length > 0 && found;
      });
      expectEqual([event.type, event.attribution?.code], ["conversion.completed", "ANA-LIMA"], "event");
    });
    await check("The advocate's own link carries their code and keeps the rest of an address", async () => {
      await until("the code of the advocate", () => referral.$state.get().advocate?.code);
      const { code } = referral.$state.get().advocate;
      const link = referral.link({ url: `${page.win.location.origin}/shoes?size=a%20b&flag#top` });
      expectEqual(link, `${page.win.location.origin}/shoes?size=a%20b&flag&ref=${code}#top`, "link");
    });
    await check("A second link, opened without a page load, is remembered and takes no credit", async () => {
      page.win.history.pushState(null, "", `${page.win.location.pathname}?ref=BEN-ROSS`);
      await expectSoon(() => referral.attribution()?.last.code, "BEN-ROSS", "code of the last touch");
      expectEqual(referral.attribution().credited.code, "ANA-LIMA", "credited code");
    });
    await check("A code that nobody issued takes no credit from a friend's", async () => {
      page.win.history.pushState(null, "", `${page.win.location.pathname}?ref=producthunt`);
      page.win.history.back();
      await until("the address from before", () => page.win.location.search === "?ref=BEN-ROSS");
      expectEqual(referral.attribution().credited.code, "ANA-LIMA", "credited code");
    });
    await check("A code that is typed takes the credit, and explain() says so", async () => {
      expectEqual(await referral.redeem(" team-blue "), "applied", "outcome");
      expectEqual(referral.attribution().credited.code, "TEAM-BLUE", "credited code");
      const rules = referral.explain().map(({ rule }) => rule);
      expectEqual(rules.includes("redeemed"), true, `“redeemed” among ${rules.join()}`);
    });
  },
};
