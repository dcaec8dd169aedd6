import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { isOffshootError } from "@offshoot/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createHttpAdapter, type HttpAdapter } from "../create-http-adapter.js";

const SUMMARY = {
  code: "ABC",
  currency: "USD",
  available: [{ amount: 2000, currency: "USD" }],
  pending: [],
  counts: { visits: 3, leads: 1, conversions: 1 },
  rewards: [
    {
      id: "r1",
      at: "2026-01-01T00:00:00.000Z",
      state: "available",
      reward: { kind: "credit", money: { amount: 2000, currency: "USD" } },
    },
  ],
  updatedAt: "2026-01-01T00:00:00.000Z",
};
const INVITATION = { status: "valid", advocate: { displayName: "Ana" }, reward: { kind: "discount", percent: 15 } };
const ADVOCATE = { id: "u1", code: "ABC", token: "t1" };

let status = 200;
let answer = "";
const asked: { url: string; headers: IncomingHttpHeaders }[] = [];
const server = createServer((request, response) => {
  asked.push({ url: request.url ?? "", headers: request.headers });
  setTimeout(() => response.writeHead(status).end(answer), 10);
});
let endpoint = "";
let adapter: HttpAdapter;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/offshoot`;
});
afterAll(() => server.close());
beforeEach(() => {
  status = 200;
  answer = "";
  asked.length = 0;
  adapter = createHttpAdapter({ endpoint: `${endpoint}/`, program: "acme friends", headers: { "x-key": "k" } });
  return () => adapter.destroy();
});

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as Error,
  );

describe("summary", () => {
  it("asks with the advocate's token and hands the answer on", async () => {
    answer = JSON.stringify(SUMMARY);
    expect(await adapter.summary(ADVOCATE)).toEqual(SUMMARY);
    expect(asked[0]?.url).toBe("/offshoot/summary");
    expect(asked[0]?.headers).toMatchObject({ authorization: "Bearer t1", "x-key": "k" });
  });

  it("fetches a fresh token where it comes from a function, and asks without one where there is none", async () => {
    answer = JSON.stringify(SUMMARY);
    await adapter.summary({ ...ADVOCATE, token: async () => "fresh" });
    await adapter.summary({ id: "u1", code: "ABC" });
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(["Bearer fresh", undefined]);
  });

  it("shares one request between callers who ask at the same time, and asks again afterwards", async () => {
    answer = JSON.stringify(SUMMARY);
    await Promise.all([adapter.summary(ADVOCATE), adapter.summary(ADVOCATE), adapter.summary(ADVOCATE)]);
    expect(asked.length).toBe(1);
    await adapter.summary(ADVOCATE);
    expect(asked.length).toBe(2);
  });

  it("says method, address and status when the backend refuses", async () => {
    for (const refused of [401, 404, 500]) {
      status = refused;
      const error = await failure(adapter.summary(ADVOCATE));
      expect(error?.message).toContain(`GET ${endpoint}/summary answered ${refused}`);
      expect(isOffshootError(error) && error.code).toBe("backend-refused");
    }
  });

  it("says that nobody answered", async () => {
    const away = createHttpAdapter({ endpoint: "http://127.0.0.1:9/offshoot" });
    const error = await failure(away.summary(ADVOCATE));
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
    for (answer of answers) expect(await failure(adapter.summary(ADVOCATE)), answer).toBeInstanceOf(Error);
  });

  it("lets no key through that could reach a prototype", async () => {
    answer = JSON.stringify(SUMMARY).replace("{", '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}},');
    const summary = await adapter.summary(ADVOCATE);
    expect(Object.keys(summary)).toEqual(Object.keys(SUMMARY));
    expect(Object.assign({}, summary)).not.toHaveProperty("isAdmin");
  });
});

describe("invitation", () => {
  it("asks for a code within the program", async () => {
    answer = JSON.stringify(INVITATION);
    expect(await adapter.invitation("A/B")).toEqual(INVITATION);
    expect(asked[0]?.url).toBe("/offshoot/invitations/A%2FB?program=acme%20friends");
  });

  it("is nothing when the backend has none", async () => {
    status = 404;
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
    for (answer of ["", "null2", "0", ...wrong.map((part) => JSON.stringify({ ...INVITATION, ...part }))]) {
      expect(await failure(adapter.invitation("ABC")), answer).toBeInstanceOf(Error);
    }
  });
});
