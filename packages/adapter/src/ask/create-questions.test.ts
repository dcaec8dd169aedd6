import { isOffshootError } from "@offshoot/core";
import { beforeEach, describe, expect, it } from "vitest";
import { failureOf, setUpQuestionBed, summaryOf } from "../../tests/question-bed.js";
import { createHttpAdapter, type HttpAdapter } from "../create-http-adapter.js";

const SUMMARY = summaryOf("ABC");
const INVITATION = { status: "valid", advocate: { displayName: "Ana" }, reward: { kind: "discount", percent: 15 } };
const ADVOCATE = { id: "u1", code: "ABC", token: "t1" };

const bed = setUpQuestionBed();
const { asked } = bed;
let adapter: Required<HttpAdapter>;

beforeEach(() => {
  const { endpoint } = bed;
  adapter = createHttpAdapter({
    endpoint: `${endpoint}/`,
    program: "acme friends",
    headers: { "x-key": "k" },
  }) as Required<HttpAdapter>;
  return () => adapter.destroy();
});

describe("summary", () => {
  it("asks with the advocate's token and hands the answer on", async () => {
    bed.answer = () => JSON.stringify(SUMMARY);
    expect(await adapter.summary(ADVOCATE)).toEqual(SUMMARY);
    expect(asked[0]?.url).toBe("/offshoot/summary");
    expect(asked[0]?.headers).toMatchObject({ authorization: "Bearer t1", "x-key": "k" });
  });

  it("fetches a fresh token where it comes from a function, and asks without one where there is none", async () => {
    bed.answer = () => JSON.stringify(SUMMARY);
    await adapter.summary({ ...ADVOCATE, token: async () => "fresh" });
    await adapter.summary({ id: "u1", code: "ABC" });
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(["Bearer fresh", undefined]);
  });

  it("shares one request between callers who ask at the same time, and asks again afterwards", async () => {
    bed.answer = () => JSON.stringify(SUMMARY);
    await Promise.all([adapter.summary(ADVOCATE), adapter.summary(ADVOCATE), adapter.summary(ADVOCATE)]);
    expect(asked.length).toBe(1);
    await adapter.summary(ADVOCATE);
    expect(asked.length).toBe(2);
  });

  it("says method, address and status when the backend refuses", async () => {
    for (const status of [400, 404, 429, 500]) {
      bed.answer = () => ({ status });
      const error = await failureOf(adapter.summary(ADVOCATE));
      expect(error?.message).toContain(`GET ${bed.endpoint}/summary answered ${status}`);
      expect(isOffshootError(error) && error.code).toBe("backend-refused");
    }
  });

  it("says that nobody answered", async () => {
    const away = createHttpAdapter({ endpoint: "http://127.0.0.1:9/offshoot" });
    const error = await failureOf(away.summary?.(ADVOCATE));
    expect(error?.message).toContain("GET http://127.0.0.1:9/offshoot/summary got no answer");
    expect(isOffshootError(error) && error.code).toBe("backend-unreachable");
    expect(error?.cause).toBeInstanceOf(Error);
    away.destroy();
  });

  it("hands on nothing that is no summary", async () => {
    const wrong: Partial<Record<keyof typeof SUMMARY, unknown>>[] = [
      { code: 7 },
      { available: "" },
      { available: [{ amount: 0.5, currency: "USD" }] },
      { pending: [{ amount: 1, currency: "<b>" }] },
      { counts: null },
      { counts: { visits: "3", leads: 1, conversions: 1 } },
      { rewards: {} },
      { rewards: [{ ...SUMMARY.rewards[0], reward: null }] },
      { rewards: [{ ...SUMMARY.rewards[0], reward: { kind: "credit", money: "20" } }] },
      { points: { available: "5", pending: 0 } },
      { tier: { count: 1, reached: null, next: { at: "3", reward: { kind: "gift" } } } },
      { tier: { count: 1, reached: null, next: { at: 3, reward: 7 } } },
    ];
    const answers = [
      "",
      "null",
      "7",
      "[]",
      "<html>",
      '{"code":',
      ...wrong.map((part) => JSON.stringify({ ...SUMMARY, ...part })),
    ];
    for (const answer of answers) {
      bed.answer = () => answer;
      const error = await failureOf(adapter.summary(ADVOCATE));
      expect(isOffshootError(error) && error.code, answer).toBe("backend-refused");
    }
  });

  it("lets no key through that could reach a prototype", async () => {
    const hostile = JSON.stringify(SUMMARY).replace(
      "{",
      '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}},',
    );
    bed.answer = () => hostile;
    const summary = await adapter.summary(ADVOCATE);
    expect(Object.keys(summary)).toEqual(Object.keys(SUMMARY));
    expect(Object.assign({}, summary)).not.toHaveProperty("isAdmin");
  });
});

describe("invitation", () => {
  it("asks for a code within the program", async () => {
    bed.answer = () => JSON.stringify(INVITATION);
    expect(await adapter.invitation("A/B")).toEqual(INVITATION);
    expect(asked[0]?.url).toBe("/offshoot/invitations/A%2FB?program=acme%20friends");
  });

  it("is nothing when the backend has none", async () => {
    bed.answer = () => ({ status: 404 });
    expect(await adapter.invitation("ABC")).toBeNull();
  });

  it("hands on nothing that is no invitation", async () => {
    const wrong = [
      { status: 1 },
      { advocate: { displayName: {} } },
      { reward: { kind: 1 } },
      { coupon: {} },
      { expiresAt: 5 },
    ];
    for (const answer of ["", "null2", "0", ...wrong.map((part) => JSON.stringify({ ...INVITATION, ...part }))]) {
      bed.answer = () => answer;
      const error = await failureOf(adapter.invitation("ABC"));
      expect(isOffshootError(error) && error.code, answer).toBe("backend-refused");
    }
  });
});
