import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evaluation } from "../src/personalise/evaluation.js";
import { anyAttributes, anyCondition } from "./judges/any-condition.js";
import { evaluate } from "./personalise-bed.js";
import { DAY, NOW } from "./start.js";

const anyReward = fc.oneof(
  fc.record({ kind: fc.constant("discount"), percent: fc.noBias(fc.integer({ min: 1, max: 100 })) }),
  fc.record({ kind: fc.constant("credit"), amount: fc.integer({ min: 1, max: 99 }), currency: fc.constant("USD") }),
);
const anyRewards = fc.record(
  { friend: anyReward, advocate: anyReward, holdDays: fc.nat(99) },
  { requiredKeys: ["friend"] },
);

/** What a segment may say, which never is what the friend gets: that is warned about. */
const anyLook = fc.record(
  {
    words: fc.dictionary(fc.constantFrom("invite.title", "welcome.text"), fc.string({ maxLength: 4 })),
    theme: fc.record({ tokens: fc.record({ radius: fc.nat(20) }) }),
    rewards: fc.record({ advocate: anyReward, holdDays: fc.nat(99) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const anySet = fc
  .tuple(anyLook, fc.oneof({ weight: 3, arbitrary: fc.record({ rewards: anyRewards }) }, fc.constant({})))
  .map(([look, rewards]) => ({ ...look, ...rewards }));

const anyKey = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,7}$/);
const anyShare = fc.constantFrom(0, 0.5, 0.9, 1, 1, 1);
const anyRange = fc.constantFrom([0, 1], [0, 0.5], [0.5, 1]);
const anyTime = fc.integer({ min: -3, max: 3 }).map((days) => new Date(NOW + days * DAY).toISOString());

/** Any document that says nothing of the friend's reward in a segment. */
const anyDocument = fc.record(
  {
    model: fc.constantFrom("transactional", "relationship", "ecosystem"),
    kind: fc.constantFrom("customer", "affiliate", "co-marketing", "integration"),
    rewards: anyRewards,
    segments: fc.array(fc.record({ key: anyKey, when: anyCondition, set: anyLook }), { maxLength: 3 }),
    boosts: fc.array(fc.record({ key: anyKey, from: anyTime, until: anyTime, set: anySet }), { maxLength: 3 }),
    experiments: fc.array(
      fc.record(
        {
          key: anyKey,
          variants: fc.array(anySet, { minLength: 2, maxLength: 4, size: "max" }),
          coverage: anyShare,
          seed: anyKey,
          namespace: fc.record({ id: anyKey, range: anyRange }),
        },
        { requiredKeys: ["key", "variants"] },
      ),
      { maxLength: 3 },
    ),
    rollout: fc.record({ percent: fc.nat(100) }),
    schedule: fc.record({ startsAt: anyTime, endsAt: anyTime }, { requiredKeys: [] }),
  },
  { requiredKeys: ["experiments"] },
);
const anyVisitor = fc.option(fc.stringMatching(/^[\w-]{21}$/), { nil: undefined });
const anySide = fc.record({
  visitor: anyVisitor,
  traits: anyAttributes,
  assigned: fc.dictionary(anyKey, fc.nat(3), { maxKeys: 3 }),
});
const anyCode = fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{1,12}$/);

/** What is the same for whoever evaluates: what the friend is promised. */
const promise = ({ program }: Evaluation) => program.rewards.friend;

describe("what a friend is offered", () => {
  test("is in the friend's browser what the advocate's promised, for any document and any code", {
    timeout: 60_000,
  }, () => {
    let differing = 0;
    fc.assert(
      fc.property(anyDocument, anyCode, anySide, anySide, (document, code, advocate, friend) => {
        const mine = evaluate(document, { code, ...advocate, isAdvocate: true });
        expect(promise(evaluate(document, { code, ...friend, isInvited: true }))).toEqual(promise(mine));
        if (JSON.stringify(promise(mine)) !== JSON.stringify(promise(evaluate(document, { code: "OTHER" }))))
          differing++;
      }),
      { numRuns: 500 },
    );
    // Were every code promised the same, nothing would be shown by this.
    expect(differing).toBeGreaterThan(50);
  });

  test("and everything else is the same whenever it is asked for again", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyDocument, anyCode, anySide, (document, code, side) => {
        const once = evaluate(document, { code, ...side });
        expect(evaluate(JSON.parse(JSON.stringify(document)), { code, ...side })).toEqual(once);
        // What was given is given again, and nothing else is.
        const again = evaluate(document, { code, ...side, assigned: once.sticky });
        expect([again.program, again.experiments]).toEqual([once.program, once.experiments]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("variants that follow the visitor", () => {
  test("hold when shares, coverage and permission change", () => {
    const experiment = (rest: object) => ({
      experiments: [{ key: "headline", variants: [{}, { words: { "invite.title": "Hi" } }], ...rest }],
    });
    const anyRest = fc.record({
      weights: fc.constantFrom([1, 0], [0, 1], [0.5, 0.5]),
      coverage: fc.constantFrom(0, 0.5, 1),
    });
    fc.assert(
      fc.property(anyVisitor, anyVisitor, anyRest, anyRest, (visitor, later, before, after) => {
        const once = evaluate(experiment(before), { visitor });
        const again = evaluate(experiment(after), { visitor: later, assigned: once.sticky });
        for (const [key, variant] of Object.entries(once.sticky)) expect(again.experiments[key]).toBe(variant);
      }),
    );
  });
});

describe("overlays", () => {
  const NAMES = ["__proto__", "constructor", "prototype"];
  const evil = '{ "polluted": "yes", "toString": "no", "en": "evil" }';
  const places = [
    "",
    "words",
    "theme.tokens",
    "theme.dark",
    "rewards",
    "share",
    "share.messages",
    "disclosure",
    "cards",
  ];

  test.each(NAMES)("reach no prototype through %s, and say that it is refused", (name) => {
    for (const place of places) {
      const keys = place === "" ? [name] : [...place.split("."), name];
      const set = keys.reduceRight((part, key) => `{ ${JSON.stringify(key)}: ${part} }`, evil);
      const document = JSON.parse(`{
        "segments": [{ "key": "all", "when": {}, "set": ${set} }],
        "experiments": [{ "key": "any", "variants": [${set}, ${set}] }],
        "boosts": [{ "key": "now", "from": "2020-01-01", "until": "2040-01-01", "set": ${set} }]
      }`);
      const { program, problems } = evaluate(document);
      expect(problems.map(({ path }) => path)).toContain(["segments[0].set", ...keys].join("."));
      expect(JSON.stringify(program)).not.toMatch(/polluted/);
      expect(({} as { polluted?: string }).polluted).toBeUndefined();
      for (const part of [program, program.words, program.theme.tokens, program.share.messages, program.rewards])
        expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
    }
  });

  const EVERYBODY = {
    program: "other",
    version: 9,
    mode: "test",
    model: "ecosystem",
    kind: "affiliate",
    consent: "granted",
  };
  const WHOLE = { link: {}, attribution: {}, schedule: {}, segments: [], boosts: [], experiments: [], backend: {} };

  test.each(Object.entries({ ...EVERYBODY, ...WHOLE, rollout: {}, agreement: {}, goals: [] }))(
    "never change %s, which is the same for everybody",
    (key, value) => {
      const { program, problems } = evaluate({ segments: [{ key: "all", when: {}, set: { [key]: value } }] });
      expect(problems.map(({ path }) => path)).toEqual([`segments[0].set.${key}`]);
      expect(program).toEqual(evaluate({}).program);
    },
  );
});
