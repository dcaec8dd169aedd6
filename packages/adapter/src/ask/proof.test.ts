import { isOffshootError } from "@offshoot/core";
import { describe, expect, it, vi } from "vitest";
import { failureOf, setUpQuestionBed, summaryOf } from "../../tests/question-bed.js";
import { createHttpAdapter, type HttpAdapter } from "../create-http-adapter.js";
import type { HttpAdapterOptions } from "../http-options.js";

const bed = setUpQuestionBed();
const ANA = { id: "ana", code: "ANA" };
const open = (options: Partial<HttpAdapterOptions> = {}) =>
  createHttpAdapter({ endpoint: bed.endpoint, program: "acme", ...options }) as Required<HttpAdapter>;
const answerAll = () => {
  bed.answer = ({ url }) => (url.includes("invitations") ? "null" : JSON.stringify(summaryOf("ANA")));
};
const codeOf = (error: unknown) => (isOffshootError(error) ? error.code : error);

describe("the proof that goes with a summary", () => {
  it("is the advocate's own before the adapter's, as a text or as a function", async () => {
    answerAll();
    const adapter = open({ token: "site" });
    await adapter.summary({ ...ANA, token: "own" });
    await adapter.summary({ ...ANA, token: async () => "fetched" });
    await adapter.summary(ANA);
    expect(bed.proofs).toEqual(["Bearer own", "Bearer fetched", "Bearer site"]);
  });

  it("is fetched for that person, and none goes along where the host has none", async () => {
    answerAll();
    const token = vi.fn(async (owner: { id: string } | null) => (owner?.id === "ana" ? "anas" : null));
    const adapter = open({ token });
    await adapter.summary(ANA);
    await adapter.summary({ id: "ben", code: "BEN" });
    expect(token.mock.calls).toEqual([[ANA], [{ id: "ben", code: "BEN" }]]);
    expect(bed.proofs).toEqual(["Bearer anas", undefined]);
  });

  it("stands in the place of a header that everybody sends", async () => {
    answerAll();
    await open({ headers: { authorization: "Basic x" } }).summary({ ...ANA, token: "own" });
    expect(bed.proofs).toEqual(["Bearer own"]);
  });

  it("is fetched once more when the backend takes it for expired, and no more than that", async () => {
    let round = 0;
    const token = () => `t${++round}`;
    bed.answer = ({ headers }) =>
      headers.authorization === "Bearer t2" ? JSON.stringify(summaryOf("ANA")) : { status: 401 };
    expect((await open().summary({ ...ANA, token })).code).toBe("ANA");
    expect(bed.proofs).toEqual(["Bearer t1", "Bearer t2"]);
    const error = await failureOf(open({ token }).summary(ANA));
    expect(bed.proofs.slice(2)).toEqual(["Bearer t3", "Bearer t4"]);
    expect(codeOf(error)).toBe("backend-unauthorized");
    expect(error?.message).toContain(`GET ${bed.endpoint}/summary answered 401 to the token that it was sent.`);
  });

  it.each([
    [401, "own", "to the token that it was sent"],
    [403, () => "own", "to the token that it was sent"],
    [401, undefined, "to a request without a token"],
  ])("that is refused with %i is asked for once, and the error says so", async (status, token, sentence) => {
    bed.answer = () => ({ status });
    const error = await failureOf(open().summary({ ...ANA, ...(token && { token }) }));
    expect(codeOf(error)).toBe("backend-unauthorized");
    expect(error?.message).toContain(`answered ${status} ${sentence}.`);
    expect(bed.asked.length).toBe(1);
  });

  it.each<[string, () => string | Promise<string>]>([
    [
      "throws",
      () => {
        throw new Error("signed out");
      },
    ],
    ["rejects", () => Promise.reject(new Error("signed out"))],
    ["gives what no header can hold", () => "a\nb"],
    ["never answers", () => new Promise(() => {})],
  ])("is said to be missing when its function %s, and nothing is sent", async (_, token) => {
    const error = await failureOf(open({ timeoutMs: 50 }).summary({ ...ANA, token }));
    expect(codeOf(error)).toBe("backend-unauthorized");
    expect(error?.message).toContain(`GET ${bed.endpoint}/summary was not sent`);
    expect(error?.cause).toBeInstanceOf(Error);
    expect(bed.asked).toEqual([]);
  });
});

describe("the proof that goes with an invitation", () => {
  it("is the site's own", async () => {
    answerAll();
    await open({ token: "site" }).invitation("ABC");
    expect(bed.proofs).toEqual(["Bearer site"]);
  });

  it("is never a person's: nobody is asked for one", async () => {
    bed.answer = () => ({ status: 401 });
    const token = vi.fn(() => "anas");
    const error = await failureOf(open({ token }).invitation("ABC"));
    expect([bed.proofs, token.mock.calls, codeOf(error)]).toEqual([[undefined], [], "backend-unauthorized"]);
  });
});
