import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differingShare } from "./compare-pictures.ts";
import type { PageOptions } from "./open-page.ts";
import { photograph } from "./photograph.ts";
import { useGallery } from "./use-gallery.ts";

const { open } = useGallery();

/** Whatever the page's own headline and boxes do is not the cards' doing, and a field that stands on the page has the page's own ink. */
const STILL =
  ".box>*{color:#000!important}h1{display:none!important}html,body,main,.box{opacity:1!important;transform:none!important;filter:none!important;position:static!important;text-align:start!important}";
const EVERYTHING =
  "*{color:red!important;background:lime!important;font-size:40px!important;line-height:3!important;letter-spacing:9px!important;text-transform:uppercase!important;opacity:.5!important;transform:rotate(3deg)!important;filter:blur(3px)!important;font-style:italic!important;text-align:center!important;word-spacing:1em!important;animation:none!important;transition:all 9s!important;box-sizing:content-box!important;visibility:visible!important;cursor:wait!important}html,body,main{background:#fafafa!important}.box{background:none!important}main>.box>*{background:none!important}";

/** Whatever a card is made of is in one of these. */
const STATES = ["ready", "rewards", "welcome", "welcome-ended", "failed", "signed-out", "closed-ended"] as const;

const HOSTS: Readonly<Record<string, PageOptions>> = {
  "Bootstrap 5": { host: "bootstrap" },
  "Tailwind 4": { host: "tailwind" },
  "a rule for everything": { css: EVERYTHING },
  "a root of 10 pixels": { css: "html{font-size:62.5%}" },
  "our own names": {
    css: ".card,.root,.row,.act,.main,.small,.swap,[part]{display:none}button,input,a,h2,p,dialog{all:unset!important;border:9px solid lime!important}",
  },
};

describe("the styles of a page", () => {
  let plain: Buffer;
  const shoot = async (options: PageOptions) => {
    const page = await open({
      ...options,
      css: `${options.css ?? ""}${STILL}`,
      previews: { states: STATES },
      context: { viewport: { width: 480, height: 800 } },
    });
    const picture = await photograph(page);
    await page.context().close();
    return picture;
  };
  beforeAll(async () => {
    plain = await shoot({});
  });
  afterAll(() => {
    plain = Buffer.alloc(0);
  });

  for (const [name, options] of Object.entries(HOSTS))
    it(`change no card: ${name}`, async () => {
      expect(differingShare(plain, await shoot(options))).toBeLessThanOrEqual(0.001);
    });

  it("would be seen if they did", async () => {
    const changed = await shoot({ css: ".box>*::part(title){letter-spacing:.1em}" });
    expect(differingShare(plain, changed)).toBeGreaterThan(0.001);
  });
});
