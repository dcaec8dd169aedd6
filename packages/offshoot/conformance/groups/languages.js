import { expectEqual, until } from "../expect.js";

const ARABIC = /[\u0600-\u06ff]/;

/** Words and directions of other languages, fetched when they are needed. */
export const languages = {
  title: "Languages",
  async judge({ check, stage }) {
    const page = await stage.open("arabic.html?ref=ANA-LIMA");
    await page.referral();

    for (const card of ["invite", "reward", "welcome", "code", "question"])
      await check(`The ${card} card speaks Arabic and reads from the right`, async () => {
        const root = await page.part(card, ".root");
        await until("Arabic words", () => ARABIC.test(root.textContent));
        expectEqual(page.win.getComputedStyle(root).direction, "rtl", "direction");
      });
    await check("The invite card is mirrored: Copy stands left of the link", async () => {
      const field = (await page.part("invite", "input")).getBoundingClientRect();
      const copy = (await page.part("invite", "[part~=copy]")).getBoundingClientRect();
      expectEqual(copy.right <= field.left + 1, true, `Copy ends at ${copy.right}, the link begins at ${field.left}`);
    });
    await check("The launcher stands in the left corner", async () => {
      const { left, right } = (await page.part("launcher", "[part~=launcher]")).getBoundingClientRect();
      expectEqual(left < page.win.innerWidth - right, true, `${left} pixels from the left`);
    });
    await check("A card with a language of its own speaks it", async () => {
      page.doc.querySelector("offshoot-invite").lang = "de";
      const title = () => page.doc.querySelector("offshoot-invite").shadowRoot.querySelector("[part~=title]");
      await until("German words", () => title().textContent.includes("Freund"));
      expectEqual(page.win.getComputedStyle(title()).direction, "ltr", "direction");
    });
  },
};
