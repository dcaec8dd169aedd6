import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createReferral } from "../../src/create-referral.js";
import { createMemoryAdapter } from "../../src/memory-adapter.js";
import { createMemoryPlatform } from "../../src/platform/memory-platform.js";
import { ANA, document, NOW } from "../start.js";
import { HOSTILE_COOKIES, HOSTILE_PLACES, HOSTILE_VALUES } from "./hostile-texts.js";

/** Opens a page and counts everything that it writes, sends and says. */
async function visit(url: string, cookie = "") {
  const platform = createMemoryPlatform({ url });
  if (cookie) {
    platform.cookies.set("_offshoot_acme", cookie);
    platform.stored.set("_offshoot_acme", cookie);
  }
  const writes = [platform.cookie, platform.local, platform.session].map((store) => vi.spyOn(store, "write"));
  const adapter = createMemoryAdapter();
  const accept = vi.spyOn(adapter, "accept");
  const referral = createReferral(document, { platform, adapter, now: () => NOW });
  const errors: unknown[] = [];
  referral.on("error", (error) => errors.push(error));
  await referral.ready;
  return { platform, adapter, accept, errors, referral, written: () => writes.flatMap(({ mock }) => mock.calls) };
}

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const snapshot = () => prototypes.map((prototype) => Reflect.ownKeys(prototype));
let before: ReturnType<typeof snapshot>;

beforeEach(() => {
  before = snapshot();
});
afterEach(() => {
  expect(snapshot()).toEqual(before);
});

describe("an address", () => {
  test.each(HOSTILE_VALUES)(
    "with %s where a code belongs: no touch, no write, no event, no error",
    async (_, value) => {
      for (const url of [`https://host.example/?ref=${value}`, `https://host.example/?a=1#ref=${value}`]) {
        const { referral, accept, errors, written } = await visit(url);
        expect([referral.attribution(), errors, written(), accept.mock.calls]).toEqual([null, [], [], []]);
      }
    },
  );

  test.each(HOSTILE_VALUES)("with %s before a good code: the good one is taken", async (_, value) => {
    const { referral } = await visit(`https://host.example/?ref=${value.replaceAll("#", "")}&ref=${ANA}.copy`);
    expect(referral.attribution()?.credited).toMatchObject({ code: ANA, channel: "copy" });
  });

  test.each(HOSTILE_VALUES)("with a good code and %s for its channel: nothing of that is kept", async (name, value) => {
    const { referral, platform, adapter } = await visit(`https://host.example/?ref=${ANA}.${value}`);
    expect(referral.attribution()?.credited.channel).toBeUndefined();
    const kept = JSON.stringify([...platform.cookies, ...platform.stored, adapter.events]);
    if (name !== "nothing") expect(kept).not.toContain(value);
  });

  test.each(HOSTILE_PLACES)("with a code in %s: no touch, no write, no event", async (_, address) => {
    const { referral, accept, errors, written } = await visit(`https://host.example${address}`);
    expect([referral.attribution(), errors, written(), accept.mock.calls]).toEqual([null, [], [], []]);
  });
});

describe("a cookie", () => {
  test.each(HOSTILE_COOKIES)(
    "that holds %s: nobody is credited, nothing is sent, nothing is thrown",
    async (_, value) => {
      const { referral, accept, errors } = await visit("https://host.example/", value);
      expect([referral.attribution(), errors, accept.mock.calls]).toEqual([null, [], []]);
      expect(referral.explain().map(({ rule }) => rule)).toEqual(["no-touch"]);
    },
  );

  test.each(HOSTILE_COOKIES)("that holds %s does not keep a real link out", async (_, value) => {
    const { referral, platform } = await visit(`https://host.example/?ref=${ANA}`, value);
    expect(referral.attribution()).toMatchObject({ credited: { code: ANA }, verified: true, touches: [{ code: ANA }] });
    for (const text of [platform.cookies, platform.stored].map((store) => store.get("_offshoot_acme") ?? "")) {
      expect(text).toContain(ANA);
      expect(text.length).toBeLessThan(200);
    }
  });

  test("whose name is the program's in another case, or longer, is not ours", async () => {
    const { platform } = await visit(`https://host.example/?ref=${ANA}`);
    const text = platform.cookies.get("_offshoot_acme") ?? "";
    const other = await visit("https://host.example/");
    for (const name of ["_Offshoot_acme", "_offshoot_ACME", "_offshoot_acme2", "offshoot_acme"]) {
      other.platform.cookies.set(name, text);
    }
    expect(other.referral.attribution()).toBeNull();
  });
});
