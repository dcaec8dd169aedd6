import { afterEach, describe, expect, test } from "vitest";
import { CARD, CHUNKS, documentOf, html, useLoader } from "./use-loader.ts";

const bed = useLoader();
const ANA = "7KQ2M9XB4TF";
const FAR = '<p style="height:3000px">A long read.</p>';
const tag = (attributes = "") =>
  `<script type="module" async src="/offshoot.js" data-program="/program.json" ${attributes}></script>`;

afterEach(() => expect([bed.errors, bed.warnings]).toEqual([[], []]));

/** Opens a page that has the tag and this markup, and waits until the script stands by. */
async function open(markup: string, path = "/", parts: Parameters<typeof documentOf>[0] = {}): Promise<void> {
  await bed.open(
    {
      "/": html(markup),
      "/program.json": documentOf({ attribution: { migrate: ["rewardful", "firstpromoter"] }, ...parts }),
    },
    path,
  );
  await expect.poll(() => bed.asked("idle")).toBe(1);
  await bed.page.waitForLoadState("networkidle");
}

/** Gives the visitor a cookie, written as `name=value`. */
async function keep(cookie: string): Promise<void> {
  const [, name = "", value = ""] = /^(.*?)=(.*)$/.exec(cookie) ?? [];
  await bed.context.addCookies([{ name, value, url: bed.site.origin }]);
}

/** What of ours was asked for besides the loader and what stands by. */
const more = () =>
  bed.site.requests.filter((path) => /^\/(program|offshoot\.(?!idle\.)\w)/.test(path) && path !== "/offshoot.js");

test("an ordinary page for somebody unknown asks for two small files, and stores nothing", async () => {
  // Templates write the attribute for guests, too.
  await open(`${tag('data-advocate-id=""')}<button>Buy</button>`);
  // Longer than a consent that asks nobody needs to settle.
  await bed.page.waitForTimeout(1500);
  expect(more()).toEqual([]);
  const kept = await bed.page.evaluate(async () => [{ ...localStorage }, document.cookie, await indexedDB.databases()]);
  expect(kept).toEqual([{}, "", []]);
});

const WELCOME = "<offshoot-welcome></offshoot-welcome>";
const FRIEND = { kind: "discount", percent: 15 };
const ANSWERS = {
  "/program.json": documentOf({ rewards: { friend: FRIEND } }),
  [`/offshoot/invitations/${ANA}`]: {
    type: "application/json",
    body: JSON.stringify({ status: "valid", reward: FRIEND }),
  },
};
const welcome = () => bed.page.getByRole("group", { name: "15%" });

test("a welcome costs a stranger nothing more, and is there for the friend who comes, and comes again", async () => {
  const page = html(tag() + WELCOME);
  await bed.open({ "/": page, "/shoes": page, ...ANSWERS });
  await expect.poll(() => bed.asked("idle")).toBe(1);
  await bed.page.waitForLoadState("networkidle");
  expect(more()).toEqual([]);
  await bed.page.goto(`${bed.site.origin}/?ref=${ANA}`);
  await welcome().waitFor();
  await expect.poll(() => bed.types()).toContain("touch.captured");
  await bed.page.goto(`${bed.site.origin}/shoes`);
  await welcome().waitFor();
});

test("a welcome does not wait for a picture when a friend comes again", async () => {
  const slow = html(`${tag()}${WELCOME}<img src="/slow.png" alt="">`);
  await bed.open({ "/": html(tag() + WELCOME), "/slow": slow, ...ANSWERS }, `/?ref=${ANA}`);
  await welcome().waitFor();
  await expect.poll(() => bed.types()).toContain("touch.captured");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await bed.context.route("**/slow.png", (route) => held.then(() => route.abort()));
  await bed.page.goto(`${bed.site.origin}/slow`, { waitUntil: "commit" });
  await welcome().waitFor();
  expect(await bed.page.evaluate(() => document.readyState)).toBe("interactive");
  release();
});

test("a welcome is drawn for an arrival for which the page is not loaded again, and as a preview", async () => {
  const preview = WELCOME.replace(">", ' preview="welcome">');
  await bed.open({
    "/": html(tag() + WELCOME),
    "/preview": html(tag() + preview),
    ...ANSWERS,
  });
  await expect.poll(() => bed.asked("idle")).toBe(1);
  await bed.page.waitForLoadState("networkidle");
  await bed.page.evaluate((code) => history.pushState({}, "", `/?ref=${code}`), ANA);
  await welcome().waitFor();
  await bed.context.clearCookies();
  await bed.page.goto(`${bed.site.origin}/preview`);
  await bed.page.getByRole("group").waitFor();
});

describe("everything comes without being asked for", () => {
  test.each([
    ["somebody is signed in", tag('data-advocate-id="ana"')],
    [
      "somebody is signed in to another program of the page",
      `${tag()}${tag('data-advocate-id="ana"').replace("/program", "/other")}`,
    ],
    ["a card is far below", `${tag()}${FAR}${CARD}`],
    [
      "somebody is signed in by a tag that is taken out again",
      `${tag('data-advocate-id="ana" onload="this.remove()"')}`,
    ],
  ])("where %s", async (_, markup) => {
    await bed.open({ "/": html(markup), "/other.json": documentOf({ program: "acme-others" }) });
    await expect.poll(() => [bed.asked("engine"), bed.asked("rest")]).toEqual([1, 1]);
  });

  test.each([
    ["a cookie of ours", "_offshoot_acme-friends=1"],
    ["a cookie of a former product", `rewardful.referral=${encodeURIComponent('{"affiliate":{"token":"ana-lima"}}')}`],
  ])("for a visitor with %s", async (_, cookie) => {
    await open(tag());
    expect(more()).toEqual([]);
    await keep(cookie);
    await bed.page.reload();
    await expect.poll(() => [bed.asked("engine"), bed.asked("rest")]).toEqual([1, 1]);
  });

  test("for a visitor who has lost the cookie, but has an outbox that waits", async () => {
    await bed.open({ "/": html(tag()) }, `/?ref=${ANA}`);
    await bed.context.route("**/offshoot/events", (route) => route.abort());
    const kept = bed.page.evaluate(
      () =>
        new Promise((resolve) => window.offshoot?.push((referral) => void referral.track("plan.seen").then(resolve))),
    );
    expect(await kept).toMatchObject({ durability: "durable" });
    await bed.context.clearCookies();
    await bed.context.unroute("**/offshoot/events");
    await bed.page.goto(bed.site.origin);
    await expect.poll(() => bed.types()).toContain("plan.seen");
  });

  test("for a visitor whose call an earlier page has written down, although this page's tag does not give its word", async () => {
    await bed.open({ "/shop": html(tag('data-consent="granted"')), "/thanks": html(tag()) }, "/shop");
    await bed.context.route(CHUNKS, (route) => route.abort());
    await bed.page.reload();
    const left = bed.page.waitForEvent("domcontentloaded");
    await bed.page.evaluate(() => {
      window.offshoot?.push(["track", "order.seen"]);
      location.assign("/thanks");
    });
    await left;
    await bed.context.unroute(CHUNKS);
    await bed.page.reload();
    await expect.poll(() => bed.types()).toEqual(["order.seen"]);
  });

  test("but not for a visitor of whom only a denial is kept", async () => {
    await open(tag());
    await keep("_offshoot_consent=denied");
    await bed.page.reload();
    await expect.poll(() => bed.asked("idle")).toBe(2);
    await bed.page.waitForLoadState("networkidle");
    expect(more()).toEqual([]);
  });
});

describe("a page that stands by", () => {
  test("takes an arrival for which it is not loaded again", async () => {
    await open(tag());
    await bed.page.evaluate(() => history.pushState({}, "", "/two"));
    await bed.page.evaluate((code) => history.pushState({}, "", `/three?ref=${code}.copy`), ANA);
    // Gone before anything has come: the friend came nevertheless.
    await bed.page.evaluate(() => history.replaceState({}, "", "/three"));
    await expect.poll(() => bed.types()).toEqual(["touch.captured"]);
  });

  test("brings a card that is added far below, or nowhere", async () => {
    await open(`${tag()}${FAR}<main></main>`);
    await bed.page.evaluate(() => document.querySelector("main")?.append("text", document.createElement("p")));
    expect(more()).toEqual([]);
    await bed.page.evaluate(() => document.body.append(document.createElement("offshoot-launcher")));
    await bed.page.getByRole("button").waitFor();
  });

  test("has the outbox ready for whoever is over a button, so that what they do outlives the page", async () => {
    await open(`${tag()}<a href="/">Home</a><button>Buy</button>`, "/", { consent: "auto" });
    await bed.page.getByRole("link").hover();
    await bed.page.getByRole("link").focus();
    await bed.page.waitForTimeout(300);
    expect(more()).toEqual([]);
    await bed.page.getByRole("button").hover();
    await expect.poll(() => bed.asked("engine")).toBe(1);
    await expect
      .poll(() =>
        bed.page.evaluate(
          () => new Promise((resolve) => window.offshoot?.push(({ consent }) => resolve(consent.status))),
        ),
      )
      .toBe("granted");
    await bed.page.evaluate(() =>
      document.querySelector("button")?.addEventListener("click", () => {
        window.offshoot?.push(["convert", { orderId: "1042" }]);
        location.assign("/");
      }),
    );
    const left = bed.page.waitForEvent("domcontentloaded");
    await bed.page.getByRole("button").click();
    await left;
    await expect.poll(() => bed.types()).toEqual(["conversion.completed"]);
  });

  test.each([
    ["a field that has the focus from the beginning", "<input autofocus aria-label=Email>", "document.activeElement"],
    ["a field inside a component of the page's own", "<p id=host></p>", "shadow"],
  ])("and for whoever is in %s", async (_, markup, where) => {
    const body = `${tag()}${markup}<script>
      const inside = document.querySelector("#host")?.attachShadow({ mode: "open" });
      inside?.append(document.createElement("input"));
    </script>`;
    await bed.open({ "/": html(body) });
    if (where === "shadow") {
      await expect.poll(() => bed.asked("idle")).toBe(1);
      await bed.page.waitForLoadState("networkidle");
      expect(more()).toEqual([]);
      await bed.page.locator("#host input").click();
    }
    await expect.poll(() => bed.asked("engine")).toBe(1);
  });

  test("takes a referral that a router puts into the address while the page starts", async () => {
    const route = `<script>addEventListener("load", () => history.replaceState({}, "", "/?ref=${ANA}"))</script>`;
    await bed.open({ "/": html(tag() + route) });
    await expect.poll(() => bed.types()).toEqual(["touch.captured"]);
  });

  test("takes the link of a former product that has no name and value in it", async () => {
    await bed.open(
      { "/": html(tag()), "/program.json": documentOf({ attribution: { migrate: ["firstpromoter"] } }) },
      "/#_r_joe13",
    );
    await expect.poll(() => bed.types()).toEqual(["touch.captured"]);
  });

  test("runs a call at once", async () => {
    await open(tag());
    await bed.page.evaluate(() => window.offshoot?.push(["track", "plan.seen"]));
    await expect.poll(() => bed.types()).toEqual(["plan.seen"]);
  });
});
