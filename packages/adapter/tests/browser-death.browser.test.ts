import { describe, expect, it } from "vitest";
import { bundleChaosPage } from "../../../scripts/chaos/bundle-chaos-page.js";
import { playSeed } from "../../../scripts/chaos/play-seed.js";

/** The long form, with a thousand deaths, is `pnpm chaos`. */
const DEATHS = 5;

const seed = Number(process.env.OFFSHOOT_SEED ?? Math.ceil(Math.random() * 1e6));

describe("death of the browser", () => {
  it(`delivers every acknowledged event once, and reports the rest (OFFSHOOT_SEED=${seed})`, async () => {
    const script = await bundleChaosPage();
    const { acknowledged, ...judgement } = await playSeed({ seed, kills: DEATHS, script });
    expect(judgement).toMatchObject({ lost: [], duplicated: [], unreported: [], misreported: [], stored: 0 });
    expect(acknowledged).toBeGreaterThan(DEATHS);
  });
});

/** An event of the page before the first death. */
const OF_FIRST_PAGE = expect.stringMatching(/^0\./);
/** On a busy machine the death may come before the fault does; the next time it hardly will. */
const TURNS = 4;

/** Plays a seed with a wrong adapter until its fault has shown. */
async function expectFault(page: string, seed: number, fault: "lost" | "duplicated"): Promise<void> {
  const script = await bundleChaosPage(page);
  const found: string[] = [];
  for (let turns = 0; turns < TURNS && found.length === 0; turns += 1)
    found.push(...(await playSeed({ seed, kills: 1, script }))[fault]);
  expect(found).toContainEqual(OF_FIRST_PAGE);
}

// Seeds whose first death comes after the first receipts, with a backend that loses the first answer or says 503.
describe("a wrong adapter is found out", () => {
  it("that says durable before it has written anything down", () => expectFault("hasty-page", 17, "lost"));
  it("that believes every answer", () => expectFault("trusting-page", 1362, "lost"));
  it("that gives an event a new id with every try", () => expectFault("renaming-page", 32, "duplicated"));
});
