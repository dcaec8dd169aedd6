import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchShell } from "../../../../scripts/browser/chromium.ts";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { openPage } from "../../tests/open-page.ts";
import { type ServedPage, servePage } from "../../tests/serve-page.ts";

declare const gallery: typeof Gallery;

let browser: Browser;
let served: ServedPage;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchShell(), servePage()]);
});
afterAll(async () => {
  await browser?.close();
  served?.close();
});

describe("what is reported as seen", () => {
  it("is each card by its name, once, with what it means; not its place holder, and nothing that has left", async () => {
    const page = await openPage(browser, served, { names: [] });
    const seen = await page.evaluate(async () => {
      const main = document.querySelector("main") as HTMLElement;
      const wait = () => new Promise((done) => setTimeout(done, 300));
      const code = "7KQ2M9XB4TF";
      const invited = gallery.scriptReferral({
        platform: { url: `https://acme.example/?ref=${code}` },
        invitation: { status: "valid" },
      });
      gallery.mountWelcome(main, invited.referral);
      const waiting = gallery.scriptReferral({ advocate: "ana", summary: new Promise(() => {}) });
      gallery.mountReward(main, waiting.referral);
      const answered = gallery.scriptReferral({ advocate: "ana", summary: "down" });
      const stop = gallery.mountReward(main, answered.referral);
      const gone = gallery.scriptReferral({ advocate: "ana" });
      gallery.mountInvite(main, gone.referral)();
      await wait();
      stop();
      await wait();
      const viewed = ({ events }: typeof invited) =>
        events.filter(({ type }) => type.endsWith(".viewed")).map(({ type, data }) => [type, data]);
      return [invited, waiting, answered, gone].map(viewed);
    });
    expect(seen).toEqual([
      [
        ["card.viewed", { card: "welcome" }],
        ["invitation.viewed", { code: "7KQ2M9XB4TF" }],
      ],
      [],
      [
        ["card.viewed", { card: "reward" }],
        ["reward.viewed", {}],
      ],
      [],
    ]);
    await page.context().close();
  });
});
