import { describe, expect, test } from "vitest";
import { readBlocks } from "../../../scripts/read-blocks.ts";
import { CHUNKS, documentOf, html, useLoader } from "./use-loader.ts";

const programOf = (program: string, percent: number) =>
  documentOf({ program, rewards: { friend: { kind: "discount", percent } } });
const tagOf = (name: string, file = 'type="module" async src="/offshoot.js"') =>
  `<script ${file} data-program="/${name}.json" data-advocate-id="ana"></script>`;
const CLASSIC = 'src="/offshoot.iife.js"';
const [FRIENDS, PARTNERS] = [
  "<offshoot-invite></offshoot-invite>",
  '<offshoot-invite program="acme-partners"></offshoot-invite>',
];

const bed = useLoader();

const open = (body: string, path = "/") =>
  bed.open(
    {
      "/": html(body),
      "/friends.json": programOf("acme-friends", 15),
      "/partners.json": programOf("acme-partners", 30),
    },
    path,
  );
const offer = (percent: number) => bed.page.getByRole("heading", { name: `Give a friend ${percent}% off` });
/** Events of a type, by program. */
const heard = (type: string, events = bed.site.events) =>
  events.flatMap((event) => (event.type === type ? Reflect.get(event, "program") : [])).toSorted();
/** The same by their ids, as a backend counts: a page that is left may have sent what the next one sends again. */
const heardOnce = (type: string) =>
  heard(type, [...new Map(bed.site.events.map((event) => [event.id, event])).values()]);

/** Finds the README's block in a language that has a word in it. */
const readmeBlock = (language: string, word: string) =>
  readBlocks("packages/offshoot/README.md", language).find((code) => code.includes(word)) ?? "";

test("the README's page has both programs, and its calls go to the first", async () => {
  const lines: string[] = [];
  bed.page.on("console", (message) => lines.push(message.text()));
  await open(`<script>${readmeBlock("js", "push([")}</script>${readmeBlock("html", "partners.json")}`);
  await offer(15).waitFor();
  await offer(30).waitFor();
  await expect.poll(() => heard("conversion.completed")).toEqual(["acme-friends"]);
  await expect.poll(() => lines).toContain(`${bed.site.origin}/?ref=93Q1ZKA8M3R`);
});

describe.each([
  ["the module", undefined],
  ["the classic file", CLASSIC],
])("several programs on a page, with %s", (_, file) => {
  test("each element shows the one that it names, the first where it names none; all take the landing", async () => {
    await open(FRIENDS + PARTNERS + tagOf("friends", file) + tagOf("partners", file), "/?ref=7KQ2M9XB4TF.copy");
    await offer(15).waitFor();
    await offer(30).waitFor();
    await expect.poll(() => heard("touch.captured")).toEqual(["acme-friends", "acme-partners"]);
    const names = (await bed.context.cookies()).map(({ name }) => name).toSorted();
    expect([names, bed.warnings]).toEqual([["_offshoot_acme-friends", "_offshoot_acme-partners"], []]);
  });
});

test("a call names its program, or goes to the first, also from a page that was left", async () => {
  const calls = (state: string) =>
    `<script>(window.offshoot ||= []).push(["track", "${state}.first"], ["acme-partners.track", "${state}.second"])</script>`;
  await open(calls("early") + tagOf("friends") + tagOf("partners"));
  await expect.poll(() => [heard("early.first"), heard("early.second")]).toEqual([["acme-friends"], ["acme-partners"]]);

  await bed.context.route(CHUNKS, (route) => route.abort());
  await bed.page.reload();
  const arrived = bed.page.waitForEvent("domcontentloaded");
  await bed.page.evaluate(() => {
    window.offshoot?.push(["acme-partners.track", "left.second"], ["track", "left.first"]);
    location.reload();
  });
  await arrived;
  await bed.context.unroute(CHUNKS);
  await bed.page.reload();
  const left = () => [heardOnce("left.first"), heardOnce("left.second")];
  await expect.poll(left).toEqual([["acme-friends"], ["acme-partners"]]);
});

test("a program whose tag comes late finds the elements that have looked for it", async () => {
  await open(PARTNERS + tagOf("friends"));
  await expect.poll(() => bed.warnings).toEqual([expect.stringContaining('program="acme-partners"')]);
  await bed.page.evaluate(() => {
    const script = document.createElement("script");
    Object.assign(script, { type: "module", src: "/offshoot.js" });
    script.dataset.program = "/partners.json";
    document.head.append(script);
  });
  await offer(30).waitFor();
});

describe("a second copy", () => {
  const twice = (line: string) => line.includes("Loaded twice (0.1.0, ");

  test.each([
    ["module", tagOf("friends", 'type="module" src="/offshoot.js?second"')],
    ["classic", tagOf("friends", CLASSIC)],
  ])("says so once and does nothing (%s)", async (_, second) => {
    await open(
      tagOf("friends", 'type="module" src="/offshoot.js"') + FRIENDS + second + second.replace("second", "third"),
    );
    await offer(15).waitFor();
    await expect.poll(() => bed.warnings.filter(twice)).toHaveLength(1);
    await bed.page.waitForLoadState("networkidle");
    expect([bed.warnings.length, bed.site.requests.filter((path) => path === "/friends.json").length]).toEqual([1, 1]);
  });

  test("of another version leaves the page to the first", async () => {
    await bed.context.route("**/offshoot.js?old", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('"0.1.0"', '"0.0.9"') });
    });
    await open(
      tagOf("friends", 'type="module" src="/offshoot.js"') +
        tagOf("friends", 'type="module" src="/offshoot.js?old"') +
        FRIENDS,
    );
    await offer(15).waitFor();
    await expect
      .poll(() => bed.warnings)
      .toEqual([expect.stringContaining("Loaded twice (0.1.0, 0.0.9): the first copy stays.")]);
    expect(await bed.page.evaluate(() => window.offshoot?.version)).toBe("0.1.0");
  });
});
