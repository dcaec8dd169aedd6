import { activeIn, findDeep, hitAt, holds } from "../deep.js";
import { expectEqual, expectSoon, until } from "../expect.js";

/** The launcher's dialog, with real presses and keys. */
export const dialog = {
  title: "Dialog",
  async judge({ check, stage, hands }) {
    const page = await stage.open("cards.html");
    await page.referral();
    const { doc } = page;
    const launcher = doc.querySelector("offshoot-launcher");
    const button = await page.part("launcher", "[part~=launcher]");
    const sheet = () => findDeep(launcher.shadowRoot, "dialog") ?? findDeep(launcher, "dialog");
    const isOpen = () => Boolean(sheet()?.open);

    await check("A press on the launcher opens it, and the focus goes in", async () => {
      await hands.press(page, button, "Invite a friend");
      await until("the dialog", isOpen);
      await until("a card in it", () => findDeep(sheet(), "[part~=copy]"));
      await until("the focus in the dialog", () => holds(sheet(), activeIn(doc)));
    });
    await check("Escape closes it, and the focus returns to where it was", async () => {
      await until("the dialog", isOpen);
      await hands.key(page, "Escape");
      await expectSoon(isOpen, false, "an open dialog");
      await until("the focus on the launcher", () => activeIn(doc) === button);
    });
    await check("It opens above a dialog of the page's own", async () => {
      const own = doc.createElement("dialog");
      own.append("The shop's own dialog");
      doc.body.append(own);
      own.showModal();
      launcher.open = true;
      const copy = await until("the card in the dialog", () => findDeep(sheet(), "[part~=copy]"));
      await until("nothing above it", () => holds(copy, hitAt(doc, copy.getBoundingClientRect())));
    });
    await check("Escape closes it alone: the page's own dialog stays", async () => {
      await until("the dialog", isOpen);
      await hands.key(page, "Escape");
      await expectSoon(isOpen, false, "an open dialog");
      expectEqual(doc.querySelector("body > dialog").open, true, "the page's own dialog");
    });
  },
};
