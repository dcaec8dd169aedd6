import { expectEqual, until } from "../expect.js";

/** What is to be seen on each card: where, and what. */
const CARDS = [
  ["invite", "input", ({ value }, code) => value.includes(`ref=${code}`), "the advocate's link"],
  ["reward", "[part~=balance]", ({ textContent }) => textContent.includes("$40"), "the $40 that can be used"],
  ["welcome", "[part~=title]", ({ textContent }) => textContent.includes("15%"), "the gift of 15%"],
  ["code", "input", ({ type }) => type === "text", "a field for the code"],
  ["question", "input[type=radio]:nth-of-type(1)", ({ offsetParent }) => offsetParent !== null, "its answers"],
  ["launcher", "[part~=launcher]", ({ offsetHeight }) => offsetHeight >= 44, "a button of 44 pixels at least"],
];

/** Six cards, each drawn with what the backend says, and the link that a press copies. */
export const cards = {
  title: "Cards",
  async judge({ check, stage, hands }) {
    const page = await stage.open("cards.html?ref=ANA-LIMA.copy");
    const referral = await page.referral();
    const { code } = await until(
      "the advocate's code",
      () => referral.$state.get().advocate?.code && referral.$state.get().advocate,
    );
    for (const [card, selector, fits, what] of CARDS)
      await check(`The ${card} card is drawn with ${what}`, async () => {
        const part = await page.part(card, selector);
        await until(what, () => fits(part, code));
        const { width, height } = part.getBoundingClientRect();
        expectEqual(width > 0 && height > 0, true, `${width} × ${height} pixels`);
      });

    await check("A press on Copy says “Copied” when the link is in the clipboard, and only then", async () => {
      const copy = await page.part("invite", "[part~=copy]");
      const button = copy.matches("button") ? copy : copy.querySelector("button");
      await hands.press(page, button, "Copy");
      const { shadowRoot } = page.doc.querySelector("offshoot-invite");
      const status = await until("words about the outcome", () =>
        [...shadowRoot.querySelectorAll("[role=status], [aria-live]")].map((one) => one.textContent).join(""),
      );
      const isCopied = page.watch.copied.at(-1) === referral.link({ channel: "copy" });
      expectEqual([status.includes("copied"), page.watch.copied.length > 0], [isCopied, isCopied], `“${status}”`);
      expectEqual(isCopied, true, "the link in the clipboard");
    });
  },
};
