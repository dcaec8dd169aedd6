import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkCode } from "../src/link/check-code.js";
import { createPreview } from "../src/preview/create-preview.js";
import { isPreviewState, PREVIEW_STATES, type PreviewState } from "../src/preview/preview-state.js";
import type { ProgramDocument } from "../src/program/program-document.js";
import { isOffshootError } from "../src/referral-error.js";
import { NOW } from "./start.js";

const program = {
  program: "acme",
  version: 3,
  rewards: {
    advocate: { kind: "credit", amount: 20, currency: "EUR" },
    friend: { kind: "discount", percent: 15, apply: { coupon: "FRIEND15" } },
    tiers: [
      { at: 5, reward: { kind: "access", label: "Early access" } },
      { at: 3, reward: { kind: "gift", label: "A notebook" } },
    ],
    holdDays: 14,
    expiresDays: 60,
  },
  rollout: { percent: 0 },
  schedule: { endsAt: "2020-01-01" },
  segments: [{ key: "pro", when: { plan: "pro" }, set: { words: { "invite.title": "For professionals" } } }],
  experiments: [
    { key: "offer", variants: [{}, { rewards: { friend: { kind: "discount", percent: 20 } } }] },
    {
      key: "headline",
      coverage: 0,
      variants: [{}, { words: { "invite.title": "Second" } }, { words: { "invite.title": "Third" } }],
    },
  ],
} as ProgramDocument;

const preview = (state: PreviewState, options = {}) => createPreview(program, state, { now: NOW, ...options });
const stateOf = (state: PreviewState) => preview(state).$state.get();

describe("a preview of an advocate", () => {
  test("has earned sums with a revenue share, which add up", () => {
    const document: ProgramDocument = {
      program: "acme",
      rewards: { advocate: { kind: "revenue-share", percent: 20 } },
    };
    const { value } = createPreview(document, "rewards", { now: NOW }).$state.get().summary;
    expect(value?.rewards[0]?.earned).toEqual({ amount: 1990, currency: "USD" });
    expect(value?.available).toEqual([{ amount: 1990, currency: "USD" }]);
    expect(value?.pending).toEqual([{ amount: 3980, currency: "USD" }]);
  });

  test("has a link of its own, and one friend missing to the first tier", () => {
    const referral = preview("ready");
    expect(referral.link({ channel: "copy" })).toBe("https://preview.example/?ref=EXAMPLE.copy");
    const { summary, advocate, isWhole } = referral.$state.get();
    expect([isWhole, advocate?.code, summary.status]).toEqual([true, "EXAMPLE", "ready"]);
    expect(summary.value?.tier).toMatchObject({ count: 2, reached: null, next: { at: 3 } });
  });

  test("has nothing when it is empty", () => {
    const { summary } = stateOf("empty");
    expect(summary.value).toMatchObject({ available: [], pending: [], rewards: [], counts: { conversions: 0 } });
  });

  test("has a reward in each state, in the program's own currency, that adds up", () => {
    const { value } = stateOf("rewards").summary;
    expect(value?.rewards.map(({ state }) => state)).toEqual(["pending", "approved", "available", "redeemed", "void"]);
    expect(value?.rewards.at(-1)?.reason).toBe("order-not-completed");
    expect(value?.available).toEqual([{ amount: 2000, currency: "EUR" }]);
    expect(value?.pending).toEqual([{ amount: 4000, currency: "EUR" }]);
    expect(value?.tier?.reached?.at).toBe(3);
    const times = value?.rewards.map(({ at }) => Date.parse(at)) ?? [];
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(Math.max(...times)).toBeLessThan(NOW);
  });

  test.each([
    ["loading", "loading", false],
    ["offline", "failed", true],
    ["failed", "failed", false],
  ] as const)("waits for the backend or has lost it: %s", (state, status, hasValue) => {
    const { summary, isWhole } = stateOf(state);
    expect([summary.status, summary.value !== null, isWhole]).toEqual([status, hasValue, true]);
  });

  test("is nobody when they are signed out", () => {
    const referral = preview("signed-out");
    expect([referral.$state.get().advocate, referral.link()]).toEqual([null, ""]);
  });

  test.each(["pending", "denied"] as const)("has a link and no figures without permission: %s", (consent) => {
    const referral = preview(`${consent}-consent`);
    expect([referral.consent.status, referral.$state.get().summary.status]).toEqual([consent, "idle"]);
    expect(referral.link()).toContain("EXAMPLE");
  });
});

describe("a preview of a friend", () => {
  test("says who invites them, what they get and until when", () => {
    const { invitation, attribution, advocate } = stateOf("welcome");
    expect(invitation.value).toEqual({
      status: "valid",
      advocate: { displayName: "Ana Example" },
      reward: expect.objectContaining({ kind: "discount", percent: 15 }),
      coupon: "FRIEND15",
      expiresAt: new Date(NOW + 89 * 86_400_000).toISOString(),
      programVersion: 3,
    });
    expect([attribution?.credited.code, advocate]).toEqual(["EXAMPLE-ANA", null]);
    expect(stateOf("welcome-unnamed").invitation.value).not.toHaveProperty("advocate");
  });

  test.each(["ended", "revoked", "unknown"] as const)(
    "says that the invitation is %s, and promises nothing",
    (status) => {
      expect(stateOf(`welcome-${status}`).invitation.value).toEqual({ status });
    },
  );

  test.each(["used", "not-new-customer", "not-here", "too-young"] as const)(
    "says that the offer does not hold for them: %s",
    (exclusion) => {
      expect(stateOf(`welcome-${exclusion}`).invitation.value).toMatchObject({ status: "valid", exclusion });
    },
  );

  test("has opened a second link, and the first one counts", () => {
    const { opened = "", attribution } = stateOf("welcome-other");
    expect([checkCode(opened), attribution?.credited.code]).toEqual([true, "EXAMPLE-ANA"]);
    expect(stateOf("welcome").opened).toBeUndefined();
  });

  test("waits for the answer", () => {
    expect(stateOf("welcome-loading").invitation).toEqual({ status: "loading", value: null });
  });

  test("does not credit a visitor who opened their own link, and says why", () => {
    const referral = preview("own-link");
    expect(referral.attribution()).toBeNull();
    const { opened, advocate } = referral.$state.get();
    expect(opened).toBe(advocate?.code);
    expect(referral.explain().at(-1)).toMatchObject({ rule: "own-code" });
  });
});

describe("a preview of the program", () => {
  test.each(["upcoming", "ended", "budget", "rollout"] as const)(
    "is closed only where it is asked to be: %s",
    (closed) => {
      expect(stateOf(`closed-${closed}`).program.closed).toBe(closed);
      // The document's own calendar and rollout would close it.
      expect(stateOf("ready").program).not.toHaveProperty("closed");
    },
  );

  test("is a test only where it is asked to be, or the document says so", () => {
    expect(stateOf("test-mode").program.mode).toBe("test");
    expect(stateOf("ready").program).not.toHaveProperty("mode");
    expect(createPreview({ ...program, mode: "test" } as ProgramDocument, "ready").program.mode).toBe("test");
  });

  test("shows the controls and no segment, unless others are forced", () => {
    const plain = preview("ready").program;
    expect([plain.rewards.friend?.percent, plain.words]).toEqual([15, {}]);
    const forced = preview("ready", { variants: { offer: 1, headline: 2 } }).program;
    expect([forced.rewards.friend?.percent, forced.words["invite.title"]]).toEqual([20, "Third"]);
    expect(preview("ready", { segments: ["pro"] }).program.words["invite.title"]).toBe("For professionals");
  });

  test("refuses a document as a real one does", () => {
    const open = (document: unknown) => () => createPreview(document as ProgramDocument, "ready");
    for (const document of [null, 5, [], {}, { program: 5 }])
      expect(open(document)).toThrow(
        expect.toSatisfy((error) => isOffshootError(error) && error.code === "program-invalid"),
      );
  });
});

describe("any preview", () => {
  test("changes nothing and claims nothing, whatever is called on it", async () => {
    for (const state of PREVIEW_STATES) {
      const referral = preview(state, { locale: "de" });
      const before = JSON.stringify(referral.$state.get());
      if (state !== "loading") await referral.ready;
      await referral.identify({ id: "customer-42" });
      await referral.consent.revoke();
      expect((await referral.share("copy")).outcome).toBe("dismissed");
      expect(await referral.prompt()).toBe("not-now");
      expect(await referral.redeem("anything")).not.toBe("applied");
      const receipts = [referral.track("x"), referral.lead(), referral.convert({ orderId: "1" }), referral.feedback(9)];
      for (const { durability } of await Promise.all(receipts)) expect(durability).toBe("dropped");
      referral.destroy();
      expect(JSON.stringify(referral.$state.get())).toBe(before);
      expect(referral.$state.get().locale).toBe("de");
    }
  });

  test("has the channels of an advocate as real links, and none where there is nobody to share", () => {
    const target = preview("ready", { locale: "de" }).target("whatsapp");
    expect(target?.href).toMatch(/^https:\/\/wa\.me\/\?text=/);
    expect(target?.link).toContain(".whatsapp");
    expect(preview("ready").target("copy")).toBeNull();
    expect(preview("signed-out").target("whatsapp")).toBeNull();
  });

  test("survives every document that a configurator may hold", () => {
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom([null], [{ key: "__proto__", variants: [{}] }], { on: 5 }));
    const keys = fc.constantFrom(
      "rewards",
      "segments",
      "experiments",
      "rollout",
      "schedule",
      "words",
      "prompt",
      "boosts",
    );
    fc.assert(
      fc.property(fc.dictionary(keys, part), fc.constantFrom(...PREVIEW_STATES), (rest, state) => {
        const document = { ...rest, program: "acme" } as ProgramDocument;
        const { $state } = createPreview(document, state, { now: NOW, variants: { ["__proto__"]: 1 } });
        expect($state.get().program.program).toBe("acme");
      }),
    );
  });

  test("is named by a word that can be checked", () => {
    expect(PREVIEW_STATES.every(isPreviewState)).toBe(true);
    expect(["", "Ready", null, 5].some(isPreviewState)).toBe(false);
  });
});
