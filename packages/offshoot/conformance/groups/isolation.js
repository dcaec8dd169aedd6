import { expectNone, expectSoon, until } from "../expect.js";
import { dress, HOST_STYLES } from "../host-styles.js";
import { compareMeasures, measureCard } from "../measure-card.js";

/** No style of the page reaches a card. */
export const isolation = {
  title: "Isolation",
  async judge({ check, stage }) {
    const page = await stage.open("cards.html?ref=ANA-LIMA");
    await page.referral();
    await until("the balance", async () => (await page.part("reward", "[part~=balance]")).textContent.includes("$40"));
    await page.part("invite", "[part~=more]").catch(() => {});
    await page.part("welcome", "[part~=title]");
    await page.part("launcher", "[part~=launcher]");
    const cards = [...page.doc.querySelectorAll(".box > *")];
    const measure = () => Object.assign({}, ...cards.map((card) => measureCard(page.win, card)));
    const undress = dress(page.win, "");
    let plain = measure();
    await until("cards that stand still", async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      const now = measure();
      const isStill = compareMeasures(plain, now).length === 0;
      plain = now;
      return isStill;
    });
    undress();

    for (const [name, css] of Object.entries(HOST_STYLES))
      await check(`Every part of every card keeps its size, place and colours under ${name}`, async () => {
        const remove = dress(page.win, css);
        try {
          let changed = [];
          const isSame = () => {
            changed = compareMeasures(plain, measure());
            return changed.length === 0;
          };
          await until("the same cards", isSame, 3000).catch(() => expectNone(changed, `${changed.length} changes`));
        } finally {
          remove();
        }
      });
    await check("A style that a page does give to a part is seen by this measure", async () => {
      const remove = dress(page.win, "offshoot-invite::part(title){letter-spacing:.1em}");
      await expectSoon(() => compareMeasures(plain, measure()).length > 0, true, "a change");
      remove();
    });
  },
};
