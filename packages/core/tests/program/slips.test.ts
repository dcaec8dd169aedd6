import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PRODUCTS } from "../../src/attribution/migrate/products.js";
import { parseFirst } from "../../src/program/parse-first.js";
import { checkProgram } from "../../src/program/schema/index.js";
import { FORMER_PRODUCTS } from "../../src/program/schema/link-schema.js";
import { isApplyEvent } from "../../src/reward/apply-link.js";
import { formatReward } from "../../src/reward/format-reward.js";
import { evaluate, friend } from "../personalise-bed.js";

const pathsOf = (document: object) => evaluate(document).problems.map(({ path }) => path);

/** What the studio says of a document, which a page says too. */
function say(document: object): readonly string[] {
  const said = checkProgram({ program: "acme", ...document });
  // What depends on a backend is no fault of the document.
  const read = evaluate(document).problems.filter(({ needs }) => needs !== "backend");
  expect(read).toHaveLength(said.length);
  return said;
}

const rewardOf = (reward: object) => evaluate({ rewards: { friend: reward } }).program.rewards.friend;

describe("points", () => {
  const points = (count: number, label?: unknown) =>
    rewardOf({ kind: "points", points: count, ...(label !== undefined && { label }) });

  test("are called points where nobody names them", () => {
    const worth = [1, 500].map((count) => formatReward(points(count) ?? { kind: "points" }, "en"));
    expect(worth).toEqual(["1 point", "500 points"]);
  });

  test("take the form of their name that the count needs, in each language", () => {
    const label = { en: "star|stars", pl: "gwiazdka|gwiazdki|gwiazdek|gwiazdki" };
    expect(points(1, label)?.label).toEqual({ en: "star", pl: "gwiazdka" });
    expect(points(3, label)?.label).toEqual({ en: "stars", pl: "gwiazdki" });
    expect(points(500, label)?.label).toEqual({ en: "stars", pl: "gwiazdek" });
    expect(points(500, "miles")?.label).toBe("miles");
  });
});

describe("the event that applies a discount", () => {
  const isTaken = (event: string) =>
    rewardOf({ kind: "discount", percent: 5, apply: { event } })?.applyEvent === event &&
    checkProgram({ program: "acme", rewards: { friend: { kind: "discount", percent: 5, apply: { event } } } })
      .length === 0;

  test("is never one of our own", () => {
    expect(["offshoot:event", "OffShoot:apply", "shop:apply", "offshoots"].map(isTaken)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test("is any that the page may be sent, and no other", () => {
    const name = fc.oneof(fc.string(), fc.stringMatching(/^([oO]ffshoot)?:?[a-zA-Z][\w.:-]{0,70}$/));
    fc.assert(
      fc.property(name, (event) => {
        expect(isTaken(event)).toBe(isApplyEvent(event));
      }),
    );
  });
});

describe("a reward that is null", () => {
  const none = { rewards: { friend: null, advocate: null } };

  test("takes back what a preset gives, and nothing else", () => {
    expect(evaluate({ model: "transactional", ...none }).program.rewards).toEqual({
      advocate: null,
      friend: null,
      holdDays: 30,
    });
    expect(say({ model: "transactional", ...none })).toEqual([]);
  });

  test("is a variant, a segment and a boost like any other", () => {
    const set = { rewards: { friend: null } };
    const boost = { key: "now", from: "2026-01-01", until: "2027-01-01", set };
    for (const layer of [
      { experiments: [{ key: "none", variants: [set, set] }] },
      { segments: [{ key: "all", when: {}, set }] },
      { boosts: [boost] },
    ]) {
      expect(evaluate({ ...friend(15), ...layer }).program.rewards.friend).toBeNull();
      expect(say({ ...friend(15), ...layer })).toEqual([]);
    }
    const { touches } = evaluate({ ...friend(15), experiments: [{ key: "none", variants: [{}, set] }] });
    expect(touches).toEqual({ none: ["rewards.friend"] });
  });

  test("needs no more than the first reading", () => {
    const { isWhole, program } = parseFirst({ program: "acme", ...none }, { baseUrl: "https://acme.example/" });
    expect([isWhole, program.rewards]).toEqual([true, { advocate: null, friend: null, holdDays: 14 }]);
  });

  test("is none in a tier", () => {
    expect(say({ rewards: { tiers: [{ at: 3, reward: null }] } })[0]).toMatch(/tiers\[0\]\.reward: expected a reward/);
  });
});

describe("a key that is there already", () => {
  const entries = {
    segments: (percent: number) => ({ key: "twice", when: {}, set: friend(percent) }),
    boosts: (percent: number) => ({ key: "twice", from: "2026-01-01", until: "2027-01-01", set: friend(percent) }),
    experiments: (percent: number) => ({ key: "twice", variants: [friend(percent), friend(percent)] }),
  };

  test.each(["segments", "boosts", "experiments"] as const)("is refused in %s, and the first one holds", (list) => {
    const document = { [list]: [entries[list](1), entries[list](2)] };
    expect(say(document)).toEqual([expect.stringContaining(`program.${list}[1].key: expected 1 to 40 of a-z`)]);
    expect(say(document)[0]).toMatch(/ with the same, got "twice"\. It is left out\.$/);
    expect(evaluate(document).program.rewards.friend?.percent).toBe(1);
  });
});

describe("weights", () => {
  const weigh = (weights: readonly number[]) => ({
    experiments: [{ key: "price", variants: [{}, friend(20)], weights }],
  });

  test.each([
    [[0.5, 0.4], false],
    [[0.7, 0.7], false],
    [[0.5, 0.5, 0], false],
    [[0.5, 0.495], true],
    [[0.33, 0.67], true],
    [[0, 1], true],
  ] as const)("of %j are what chance goes by: %s", (weights, isGood) => {
    expect(say(weigh(weights))).toHaveLength(isGood ? 0 : 1);
    expect(pathsOf(weigh(weights))).toEqual(isGood ? [] : ["experiments[0].weights"]);
    expect("price" in evaluate(weigh(weights)).experiments).toBe(isGood);
  });
});

describe("a boost", () => {
  const boost = (from: string, until: string) => ({ key: "now", from, until, set: friend(30) });

  test.each([
    ["2026-11-02", "2026-11-01"],
    ["2026-11-02T10:00", "2026-11-02T10:00"],
    // Noon in Paris is eleven in London.
    ["2026-11-02T12:00", "2026-11-02T11:00Z"],
  ])("from %s until %s is refused", (from, until) => {
    const document = { schedule: { timeZone: "Europe/Paris" }, boosts: [{ key: "bad" }, boost(from, until)] };
    expect(pathsOf(document)).toContain("boosts[1].until");
    expect(say(document).at(-1)).toMatch(/^\[offshoot\] program\.boosts\[1\]\.until: expected a date after `from`/);
    expect(evaluate(document, { now: Date.parse("2026-11-02T11:00Z") }).program.rewards.friend).toBeNull();
  });

  test("of one day is none of them", () => {
    expect(say({ boosts: [boost("2026-11-02", "2026-11-02")] })).toEqual([]);
  });
});

describe("a segment that promises friends something else", () => {
  const promise = { key: "pro", when: { plan: "pro" }, set: friend(30) };

  test("is named by where it stands in the document, whatever is wrong before it", () => {
    const segments = [{ key: "No Name", when: {}, set: {} }, { key: "all", when: {}, set: {} }, promise];
    expect(pathsOf({ segments })).toEqual(["segments[0].key", "segments[2].set.rewards.friend"]);
  });

  test("is told of also where it takes the reward away", () => {
    const segments = [{ ...promise, set: { rewards: { friend: null } } }];
    expect(pathsOf({ segments })).toEqual(["segments[0].set.rewards.friend"]);
  });
});

describe("a least order that is a bare number", () => {
  const eligibility = { minimumOrder: 30 };
  const dollars = { rewards: { advocate: { kind: "credit", amount: 20, currency: "USD" } } };

  test("is told of where nothing says in which currency, and how to mend it", () => {
    expect(say({ eligibility, rewards: friend(15).rewards })).toEqual([
      '[offshoot] program.eligibility.minimumOrder: expected its currency, because no reward and no budget has one, got 30. Write { "USD": 30 }. It is left out.',
    ]);
    expect(say({ eligibility, ...dollars })).toEqual([]);
    expect(say({ eligibility, rewards: { budget: { amount: 100, currency: "EUR" } } })).toEqual([]);
  });

  test("is told of where it has more digits than its currency", () => {
    expect(say({ eligibility: { minimumOrder: 30.555 }, ...dollars })[0]).toMatch(/minimumOrder: expected an amount/);
  });

  test("is told of in what lies over the document, by its path", () => {
    const segments = [{ key: "all", when: {}, set: { eligibility } }];
    const experiments = [{ key: "one", variants: [{}, { eligibility }] }];
    const boosts = [{ key: "now", from: "2026-01-01", until: "2027-01-01", set: { eligibility } }];
    expect(pathsOf({ segments, experiments, boosts }).sort()).toEqual([
      "boosts[0].set.eligibility.minimumOrder",
      "experiments[0].variants[1].eligibility.minimumOrder",
      "segments[0].set.eligibility.minimumOrder",
    ]);
    expect(say({ segments, experiments, boosts, ...dollars })).toEqual([]);
  });

  test("stays in the document's currency for those whose reward has none", () => {
    const segments = [{ key: "all", when: {}, set: { rewards: { advocate: null } } }];
    expect(evaluate({ eligibility, ...dollars, segments }).program.eligibility?.minimumOrder).toEqual([
      { amount: 3000, currency: "USD" },
    ]);
  });
});

describe("a name that leads nowhere", () => {
  test("is told of among former products, which are all that can be read", () => {
    expect([...FORMER_PRODUCTS].sort()).toEqual(Object.keys(PRODUCTS).sort());
    const document = { attribution: { migrate: ["rewardfull", "dub"] }, mode: "live" };
    expect(say(document)).toEqual([
      expect.stringMatching(/program\.attribution\.migrate\[0\]: expected one of cello, .*, got "rewardfull"\. It is/),
    ]);
    expect(evaluate(document).program.attribution.migrate).toEqual(["dub"]);
  });

  test("is told of among vanity codes", () => {
    const vanity = ["te*am-*", "93QIZKA8M3R", "ana-lima", "team-*"];
    expect(pathsOf({ link: { vanity } })).toContain("link.vanity[0]");
    expect(say({ link: { vanity } })[0]).toMatch(
      /link\.vanity\[0\]: expected 2 to 64 letters.* with at most one \*, got/,
    );
    expect(evaluate({ link: { vanity } }).program.link.vanity).toEqual(expect.arrayContaining(["ana-lima", "team-*"]));
  });

  test("is left to the engine by the first reading, which fetches nothing for it", () => {
    const document = { program: "acme", link: { vanity: ["te*am-*"] }, attribution: { migrate: ["rewardfull"] } };
    expect(parseFirst(document, { baseUrl: "https://acme.example/" }).isWhole).toBe(true);
  });
});
