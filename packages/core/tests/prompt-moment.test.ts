import { describe, expect, test } from "vitest";
import { openPage, plain, SITE } from "./prompt-bed.js";
import { ANA } from "./start.js";

describe("a bad moment", () => {
  test.each(["isHidden", "isTyping", "isCovered", "isPaying"] as const)(
    "is one where the visitor is busy: %s",
    async (what) => {
      const { prompt, platform } = openPage({ moment: { [what]: true } });
      expect(await prompt.ask()).toBe("not-now");
      platform.behave({ [what]: false });
      expect(await prompt.ask()).toBe("shown");
    },
  );

  test.each([
    ["a referral link", `${SITE}/?ref=${ANA}`, "https://social.example/"],
    ["another site", `${SITE}/`, "https://search.example/"],
    ["a bookmark", `${SITE}/`, ""],
  ])("is the page on which the visitor arrived by %s, and not the next", async (_how, url, referrer) => {
    const { prompt, platform } = openPage({ url, referrer, moment: { openedAt: url } });
    expect(await prompt.ask()).toBe("not-now");
    platform.navigate(`${url}#more`);
    expect(await prompt.ask()).toBe("not-now");
    platform.navigate("/shoes");
    expect(await prompt.ask()).toBe("shown");
  });

  test("is no page to which another one of the site led, though it sends no referrer", async () => {
    expect(await openPage({ referrer: "", moment: { hasEarlierPage: true } }).prompt.ask()).toBe("shown");
  });

  test("is none where another domain of the site led to the page", async () => {
    const link = { ...plain.link, domains: ["host.example", "shop.example"] };
    expect(await openPage({ referrer: "https://www.shop.example/" }, undefined, { link }).prompt.ask()).toBe("shown");
  });

  test("is the checkout, but not the page that reports the order", async () => {
    const { prompt, platform } = openPage({ url: `${SITE}/de/zur-kasse.html`, moment: { isPaying: true } });
    expect(await prompt.ask()).toBe("not-now");
    prompt.onConversion();
    platform.navigate("/de/kasse");
    expect(await prompt.ask()).toBe("not-now");
    platform.navigate("/de/zur-kasse.html");
    expect(await prompt.ask()).toBe("shown");
  });

  test("is none on the thank-you page to which a payment provider led back", async () => {
    const { prompt } = openPage({ url: `${SITE}/orders/1042`, referrer: "https://pay.example/" });
    prompt.onConversion();
    expect(await prompt.ask()).toBe("shown");
  });
});
