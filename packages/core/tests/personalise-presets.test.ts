import { describe, expect, test } from "vitest";
import { KIND_PRESETS, MODEL_PRESETS } from "../src/personalise/presets.js";
import { readDocument } from "../src/program/read-program.js";
import type { ProgramProblem } from "../src/program/read-shape.js";
import { evaluate } from "./personalise-bed.js";

const PRESETS = [...Object.entries(MODEL_PRESETS), ...Object.entries(KIND_PRESETS)];

describe("presets", () => {
  test.each(PRESETS)("of %s are what a document may say itself, word for word", (_, preset) => {
    const problems: ProgramProblem[] = [];
    // Nothing instead of a reward is what only a preset says.
    const said = JSON.parse(JSON.stringify(preset, (_, value) => value ?? undefined));
    expect(readDocument(said, problems)).toEqual(said);
    expect(problems).toEqual([]);
  });

  test.each(PRESETS)("of %s touch no link, consent or backend, and promise no amount of money", (_, preset) => {
    expect(preset).not.toHaveProperty("link");
    expect(preset).not.toHaveProperty("consent");
    expect(preset).not.toHaveProperty("backend");
    // The page's own address, with whatever stands in its query, is shared by those alone who say so.
    expect(preset).not.toHaveProperty("share.page");
    expect(JSON.stringify(preset)).not.toMatch(/money|amount|cash|credit|currency|budget/);
  });

  test("give way to whatever the document says itself", () => {
    const { program } = evaluate({
      model: "transactional",
      attribution: { model: "last-touch" },
      rewards: { advocate: { kind: "credit", amount: 20, currency: "USD" } },
      share: { channels: ["copy"] },
      prompt: { delayMs: 0 },
    });
    expect(program.attribution).toMatchObject({ model: "last-touch", windowDays: 30 });
    expect(program.rewards).toEqual({
      advocate: { kind: "credit", money: { amount: 2000, currency: "USD" } },
      friend: { kind: "discount", percent: 10 },
      holdDays: 30,
    });
    expect(program.share.channels).toEqual(["copy"]);
    expect(program.prompt).toMatchObject({ on: "conversion", delayMs: 0, maxPerDays: 30 });
  });

  test("pay nobody in a relationship, and ask only whom the site has delighted", () => {
    const { program } = evaluate({ model: "relationship" });
    expect([program.rewards.advocate, program.rewards.friend]).toEqual([null, null]);
    expect(program.prompt).toMatchObject({ on: "feedback", minScore: 9, maxPerDays: 90, quietAfterCloseDays: 180 });
    expect(program.attribution.windowDays).toBe(180);
  });

  test("pay partners by what they bring, and interrupt nobody", () => {
    const { program } = evaluate({ model: "ecosystem" });
    expect(program.rewards).toMatchObject({
      advocate: { kind: "revenue-share", percent: 20, recurring: { months: 12 } },
      friend: null,
      holdDays: 45,
    });
    expect(program.prompt?.on).toBe("manual");
  });

  test("of a kind lie over those of the model", () => {
    const { program } = evaluate({ model: "transactional", kind: "affiliate" });
    expect(program.attribution).toMatchObject({ model: "last-touch", windowDays: 30 });
    expect(program.prompt).toMatchObject({ on: "manual", maxPerDays: 30 });
    expect(program.rewards.friend).toEqual({ kind: "discount", percent: 10 });
    expect(evaluate({ model: "transactional", kind: "co-marketing" }).program.rewards).toMatchObject({
      advocate: null,
      friend: null,
      holdDays: 30,
    });
  });

  test("of a customer change nothing", () => {
    expect(evaluate({ kind: "customer" }).program).toEqual(evaluate({}).program);
  });
});
