import { ENDPOINT } from "../backend.js";
import { expectEqual, expectSoon, until } from "../expect.js";

const SENDING = `POST ${ENDPOINT}/events`;
const of = (type) => (event) => event.type === type;

/** Events that are accepted, whatever happens to the page and to the backend, arrive once. */
export const outbox = {
  title: "Outbox",
  async judge({ check, stage, backend }) {
    const arrived = (type) =>
      until(`${type} at the backend`, async () => {
        const copies = await backend.received(of(type));
        return copies.length > 0 && copies;
      });

    await check("An event reaches the backend once, under the id of its receipt", async () => {
      const page = await stage.open("invite.html?ref=ANA-LIMA");
      const referral = await page.referral();
      const receipt = await referral.track("conformance.plain", { size: 40 });
      expectEqual(receipt.durability, "durable", "receipt");
      await referral.flush();
      const copies = await arrived("conformance.plain");
      const found = copies.map(({ id, data, attribution }) => [id, data, attribution?.code]);
      expectEqual(found, [[receipt.id, { size: 40 }, "ANA-LIMA"]], "copies");
    });

    await check(
      "An event of a page that was loaded again while the backend was away arrives later, and counts once",
      async () => {
        const page = await stage.open("invite.html?ref=ANA-LIMA");
        const referral = await page.referral();
        await backend.setAway(true);
        const receipt = await referral.track("conformance.away");
        expectEqual(receipt.durability, "durable", "receipt");
        const attempts = () => page.watch.requests.filter((one) => one === SENDING).length;
        const before = attempts();
        void referral.flush();
        await until("an attempt to send it", () => attempts() > before);
        expectEqual(await backend.received(of("conformance.away")), [], "at the backend");
        stage.close();
        await backend.setAway(false);
        const again = await stage.open("invite.html", { keep: true });
        await (await again.referral()).flush();
        // A page that goes away sends what it has once more, and a backend counts an id once.
        const copies = await arrived("conformance.away");
        expectEqual([...new Set(copies.map(({ id }) => id))], [receipt.id], "ids of the copies");
      },
    );

    await check("An event of the very task in which the page is left arrives, and counts once", async () => {
      const page = await stage.open("invite.html?ref=ANA-LIMA");
      const referral = await page.referral();
      void referral.convert({ orderId: "left-1", value: 12, currency: "USD" });
      await page.reload();
      await (await page.referral()).flush();
      const orders = await until("the order at the backend", async () => {
        const found = await backend.received(({ data }) => data.orderId === "left-1");
        return found.length > 0 && found;
      });
      expectEqual(new Set(orders.map(({ id }) => id)).size, 1, "ids of the order");
    });

    await check("A thank-you page that is loaded twice reports one order", async () => {
      const begin = (win) => {
        win.offshoot = new win.Array(["convert", { orderId: "twice-1", value: 12, currency: "USD" }]);
      };
      const page = await stage.open("invite.html", { begin });
      await (await page.referral()).flush();
      await page.reload();
      await (await page.referral()).flush();
      const isOrder = ({ data }) => data.orderId === "twice-1";
      const ids = async () => new Set((await backend.received(isOrder)).map(({ id }) => id)).size;
      await expectSoon(ids, 1, "ids of the order");
    });
  },
};
