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

// Seeds whose first death comes after the first receipts, with a backend that loses the first answer or says 503.
describe("a wrong adapter is found out", () => {
  it("that says durable before it has written anything down", async () => {
    const script = await bundleChaosPage("hasty-page");
    const { lost } = await playSeed({ seed: 17, kills: 1, script });
    expect(lost).toContainEqual(expect.stringMatching(/^0\./));
  });

  it("that believes every answer", async () => {
    const script = await bundleChaosPage("trusting-page");
    const { lost } = await playSeed({ seed: 1362, kills: 1, script });
    expect(lost).toContainEqual(expect.stringMatching(/^0\./));
  });

  it("that gives an event a new id with every try", async () => {
    const script = await bundleChaosPage("renaming-page");
    const { duplicated } = await playSeed({ seed: 32, kills: 1, script });
    expect(duplicated).toContainEqual(expect.stringMatching(/^0\./));
  });
});
