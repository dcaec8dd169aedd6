import { expectEqual, expectNone, expectSoon, until } from "../expect.js";
import { deleteCookie, readTraces } from "../traces.js";

const COOKIE = "_offshoot_conformance";

/** Whether the cookie and local storage hold the record of who sent this visitor. */
const isRemembered = async () => {
  const { cookies, local } = await readTraces();
  return [cookies, local].map((store) => store.some((one) => one.startsWith(`${COOKIE}=`) && one.includes("ANA-LIMA")));
};

/** What a visitor's browser may lose, spoil or refuse. */
export const storage = {
  title: "Storage",
  async judge({ check, stage }) {
    /** Comes as a friend, loses something, comes back without a code in the address, and tells who is credited. */
    const returnAfter = async (lose) => {
      const page = await stage.open("invite.html?ref=ANA-LIMA");
      await page.referral();
      await expectSoon(isRemembered, [true, true], "cookie and local storage at the landing");
      stage.close();
      lose();
      const again = await stage.open("invite.html", { keep: true });
      const referral = await again.referral();
      await until("the attribution", () => referral.attribution());
      await referral.track("conformance.returned");
      return referral.attribution().credited.code;
    };
    const loseStored = () => {
      for (const key of Object.keys(localStorage)) if (key === COOKIE) localStorage.removeItem(key);
    };

    await check(
      "The credit comes back from local storage when the cookie is lost, and so does the cookie",
      async () => {
        expectEqual(await returnAfter(() => deleteCookie(COOKIE)), "ANA-LIMA", "credited code");
        await expectSoon(isRemembered, [true, true], "cookie and local storage");
      },
    );
    await check(
      "The credit comes back from the cookie when local storage is lost, and so does what was stored",
      async () => {
        expectEqual(await returnAfter(loseStored), "ANA-LIMA", "credited code");
        await expectSoon(isRemembered, [true, true], "cookie and local storage");
      },
    );
    await check("A cookie that was tampered with is no harm", async () => {
      const spoil = () => {
        deleteCookie(COOKIE);
        // biome-ignore lint/suspicious/noDocumentCookie: the engines under test do not all have the Cookie Store API
        document.cookie = `${COOKIE}=1*%E0%A4%A*__proto__*{"a":; path=/`;
      };
      expectEqual(await returnAfter(spoil), "ANA-LIMA", "credited code");
    });
    await check("With all storage blocked the card still shows a link", async () => {
      const page = await stage.open("invite.html?ref=ANA-LIMA", { storage: "blocked" });
      const field = await page.part("invite", "input");
      expectEqual(field.value.includes("ref="), true, `a link in “${field.value}”`);
    });
    await check("With all storage blocked an event says that only memory holds it", async () => {
      const page = await stage.open("invite.html?ref=ANA-LIMA", { storage: "blocked" });
      const referral = await page.referral();
      const { durability, reason } = await referral.track("conformance.blocked");
      expectEqual([durability, reason], ["memory", undefined], "receipt");
      expectEqual(referral.attribution().credited.code, "ANA-LIMA", "credited code");
      expectNone(page.watch.errors, "errors in the page");
    });
  },
};
