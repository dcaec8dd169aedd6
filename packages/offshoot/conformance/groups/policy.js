import { expectEqual, expectNone, until } from "../expect.js";

/** What the browser itself had to report, on all the pages of this run together. */
export const policy = {
  title: "Content-Security-Policy and errors",
  async judge({ check, stage, opened }) {
    const pages = [...opened];
    const all = (list) => pages.flatMap(({ path, watch }) => watch[list].map((one) => `${path}: ${one}`));

    await check(
      `${pages.length} pages under default-src 'none', without inline styles or trusted types, and 0 reports`,
      () => expectNone(all("violations"), "reports"),
    );
    await check("The policy is in force: an inline style of this page's own is reported", async () => {
      const page = await stage.open("invite.html");
      page.doc.body.setAttribute("style", "color: red");
      await until("a report", () => page.watch.violations.length > 0);
      expectEqual(page.win.getComputedStyle(page.doc.body).color === "rgb(255, 0, 0)", false, "a red page");
    });
    await check(`No error and no unhandled rejection reached any of the ${pages.length} pages`, () =>
      expectNone(all("errors"), "errors"),
    );
  },
};
