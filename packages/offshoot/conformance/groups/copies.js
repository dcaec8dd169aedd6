import { expectEqual, expectNone, until } from "../expect.js";

/** The classic file, and two copies of the SDK on one page. */
export const copies = {
  title: "Classic file and copies",
  async judge({ check, stage }) {
    await check("offshoot.iife.js draws its cards without another file", async () => {
      const page = await stage.open("classic.html");
      await page.referral();
      await page.part("invite", "input");
      await page.part("launcher", "[part~=launcher]");
      const files = page.win.performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1));
      expectNone(
        files.filter((name) => /^offshoot\..*\.js$/.test(name) && name !== "offshoot.iife.js"),
        "files besides",
      );
    });
    await check("Of two copies one serves the page, and the other says so and does nothing", async () => {
      const page = await stage.open("twice.html");
      await page.referral();
      await page.part("invite", "input");
      const complaints = await until("words in the console", () => {
        const found = page.watch.warnings.filter((one) => one.includes("[offshoot]"));
        return found.length > 0 && found;
      });
      expectEqual([complaints.length, complaints[0].includes("Loaded twice")], [1, true], "complaints");
      expectEqual(page.doc.querySelectorAll("offshoot-invite").length, 1, "cards");
    });
  },
};
