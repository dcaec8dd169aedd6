import { expect, test } from "vitest";
import { ANA, setUpCoreBed } from "./core-bed.js";
import { countTraffic } from "./count-traffic.js";

const bed = setUpCoreBed();

/** Opens a page that counts and gives what it counted until three seconds after it had loaded. */
async function countOn(path: string, consent: "granted" | "auto" | "required", isAlone: boolean) {
  bed.site.program = { program: "acme", consent };
  bed.site.markup = () => `${countTraffic()}<script>isAlone = ${isAlone}</script>`;
  const page = await bed.open(path);
  await page.waitForLoadState("load");
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
  const { traffic, events, errors } = await page.evaluate(() => ({
    traffic: window.traffic,
    events: window.corePage.adapter.events.map(({ type }) => type),
    errors: window.corePage.errors,
  }));
  expect(errors).toEqual([]);
  return { traffic, events, requests: [...bed.site.requests] };
}

/** Asked once when the page has settled: whether an earlier page has left events behind. It opens no database. */
const DATABASE_NAMES = "call databases ";

for (const consent of ["granted", "auto", "required"] as const) {
  for (const isAlone of [false, true]) {
    test(`a page without a code reads, writes and asks nothing: ${consent}, ${isAlone ? "no" : "with an"} adapter`, async () => {
      const { traffic, events, requests } = await countOn("/shoes?colour=red", consent, isAlone);
      expect(traffic.filter((entry) => entry !== DATABASE_NAMES)).toEqual([]);
      expect(traffic.length).toBeLessThanOrEqual(1);
      expect([events, requests]).toEqual([[], ["/shoes?colour=red", "/core.js"]]);
    });
  }
}

test("a landing that waits for permission looks for an earlier refusal, and writes and asks nothing", async () => {
  const { traffic, events } = await countOn(`/?ref=${ANA}`, "required", false);
  const looks = ["get cookie ", "get localStorage ", "call getItem _offshoot_consent", DATABASE_NAMES];
  expect([traffic.filter((entry) => !looks.includes(entry)), events]).toEqual([[], []]);
});

test("a landing with permission is seen by the counter", async () => {
  const { traffic, events } = await countOn(`/?ref=${ANA}`, "granted", false);
  expect(traffic.filter((entry) => entry.startsWith("set cookie _offshoot_acme="))).toHaveLength(1);
  expect(traffic).toContain("call setItem _offshoot_acme");
  expect(events).toEqual(["touch.captured"]);
});
