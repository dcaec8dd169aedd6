import { describe, expect, test } from "vitest";
import type { ProgramContext } from "../src/personalise/evaluation.js";
import { evaluate, friend } from "./personalise-bed.js";
import { DAY, NOW } from "./start.js";

const day = (days: number) => new Date(NOW + days * DAY).toISOString();

const percentOf = (document: object, context?: Partial<ProgramContext>) =>
  evaluate(document, context).program.rewards.friend?.percent;

describe("segments", () => {
  const dormant = { key: "dormant", when: { daysSinceActive: { $gt: 30 } }, set: friend(20) };

  test("change the program for those whose traits meet the condition, and say why", () => {
    const { program, segments, decisions } = evaluate({ segments: [dormant] }, { traits: { daysSinceActive: 45 } });
    expect(program.rewards.friend).toEqual({ kind: "discount", percent: 20 });
    expect(segments).toEqual(["dormant"]);
    expect(decisions).toEqual([
      { rule: "segment", sentence: "Segment dormant applies, because daysSinceActive is 45." },
    ]);
  });

  test("change nothing for anybody else, and say why not", () => {
    const known = evaluate({ segments: [dormant] }, { traits: { daysSinceActive: 3 } });
    const unknown = evaluate({ segments: [dormant] });
    expect([known.program.rewards.friend, known.segments]).toEqual([null, []]);
    expect(known.decisions[0]?.sentence).toBe("Segment dormant does not apply, because daysSinceActive is 3.");
    expect(unknown.decisions[0]?.sentence).toBe(
      "Segment dormant does not apply, because daysSinceActive is not known.",
    );
  });

  test("name every trait that they looked at once, however they are nested", () => {
    const when = { $or: [{ plan: "pro" }, { plan: "team", "user.tags": { $in: ["a"] } }], $not: { trial: true } };
    const traits = { plan: "team", user: { tags: ["a"] }, trial: false };
    expect(evaluate({ segments: [{ key: "paid", when, set: {} }] }, { traits }).decisions[0]?.sentence).toBe(
      'Segment paid applies, because plan is "team" and user.tags is a list or an object and trial is false.',
    );
  });

  test("may ask whether the visitor is an advocate and whether they were invited, unless traits say so themselves", () => {
    const segments = [
      { key: "advocates", when: { advocate: true }, set: {} },
      { key: "friends", when: { invited: true }, set: {} },
    ];
    expect(evaluate({ segments }, { isAdvocate: true, isInvited: false }).segments).toEqual(["advocates"]);
    expect(evaluate({ segments }, { isInvited: true }).segments).toEqual(["friends"]);
    expect(evaluate({ segments }, { isAdvocate: true, traits: { advocate: false } }).segments).toEqual([]);
  });

  test("that change what a friend gets are noted whatever the backend, because no browser of a friend can know them", () => {
    const segments = [{ key: "all", when: {}, set: { words: { "invite.title": "Hi" } } }, dormant];
    for (const backend of [{}, { endpoint: "/offshoot" }])
      expect(evaluate({ segments, backend }).problems).toEqual([
        { path: "segments[1].set.rewards.friend", came: { kind: "discount", percent: 20 }, needs: "backend" },
      ]);
  });
});

describe("boosts", () => {
  const boost = { key: "holiday", from: day(-1), until: day(1), set: friend(30) };
  const at = (now: number) => percentOf({ boosts: [boost] }, { now });

  test("apply from their beginning until just before their end", () => {
    expect([at(NOW - DAY - 1), at(NOW - DAY), at(NOW + DAY - 1), at(NOW + DAY)]).toEqual([
      undefined,
      30,
      30,
      undefined,
    ]);
  });

  test("say until when, or why not, by the clocks of the program", () => {
    const schedule = { timeZone: "Asia/Tokyo" };
    const say = (now: number) => evaluate({ schedule, boosts: [boost] }, { now }).decisions[0];
    expect(say(NOW)).toEqual({
      rule: "schedule",
      sentence: "Boost holiday applies until 23 November 2026 at 21:00 (Asia/Tokyo).",
    });
    expect(say(NOW - 9 * DAY)?.sentence).toMatch(/does not apply, because it begins on 21 November 2026 at 21:00/);
    expect(say(NOW + 9 * DAY)?.sentence).toMatch(/does not apply, because it ended on 23 November 2026 at 21:00/);
  });
});

describe("the order", () => {
  const variants = [friend(4), friend(4)];
  const layers = {
    segments: [{ key: "all", when: {}, set: friend(2) }],
    boosts: [{ key: "now", from: day(-1), until: day(1), set: friend(3) }],
    experiments: [{ key: "price", variants }],
  };

  test("is preset, document, segments, boosts, experiments", () => {
    const { segments, boosts, experiments } = layers;
    const model = "transactional";
    expect(percentOf({ model })).toBe(10);
    expect(percentOf({ model, ...friend(1) })).toBe(1);
    expect(percentOf({ model, ...friend(1), segments })).toBe(2);
    expect(percentOf({ model, ...friend(1), segments, boosts })).toBe(3);
    expect(percentOf({ model, ...friend(1), segments, boosts, experiments })).toBe(4);
  });

  test("lets sections grow key by key, and replaces lists, rewards and texts whole", () => {
    const segments = [
      {
        key: "all",
        when: {},
        set: {
          rewards: { friend: { kind: "credit", amount: 5, currency: "USD" } },
          words: { "invite.title": { de: "Hallo" } },
          share: { channels: ["email"], messages: { email: "Hi {link}" } },
          theme: { tokens: { radius: 4 } },
          disclosure: { de: "Ich auch." },
        },
      },
    ];
    const { program } = evaluate({
      rewards: { ...friend(15).rewards, holdDays: 7 },
      words: { "invite.title": { en: "Hello", de: "Guten Tag" }, "invite.text": "Come" },
      share: { channels: ["native", "copy"], messages: { default: "{link}" } },
      theme: { tokens: { accent: "#123456", radius: 14 } },
      disclosure: { en: "Me too." },
      segments,
    });
    expect(program.rewards).toMatchObject({ holdDays: 7, friend: { kind: "credit", money: { amount: 500 } } });
    expect(program.rewards.friend).not.toHaveProperty("percent");
    expect(program.words).toEqual({ "invite.title": { de: "Hallo" }, "invite.text": "Come" });
    expect(program.share.channels).toEqual(["email"]);
    expect(program.share.messages).toEqual({ default: "{link}", email: "Hi {link}" });
    expect(program.theme.tokens).toEqual({ accent: "#123456", radius: 4 });
    expect(program.disclosure).toEqual({ de: "Ich auch." });
  });
});

test("a document that says nothing of it is the same for everybody, without a word", () => {
  const { program, ...rest } = evaluate(friend(15));
  expect(program).not.toHaveProperty("closed");
  expect(rest).toEqual({
    segments: [],
    experiments: {},
    sticky: {},
    waiting: [],
    touches: {},
    decisions: [],
    problems: [],
  });
});

test("a document without a usable name is refused", () => {
  expect(() => evaluate({ program: "No Name" })).toThrow(/program/);
});
