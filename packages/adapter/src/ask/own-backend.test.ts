import { isOffshootError, type OffshootError, type Summary } from "@offshoot/core";
import { describe, expect, it } from "vitest";
import { failureOf, setUpQuestionBed, summaryOf } from "../../tests/question-bed.js";
import { createHttpAdapter } from "../create-http-adapter.js";
import { offshootFormat } from "../format/offshoot-format.js";
import type { WireFormat } from "../format/wire-format.js";
import type { HttpAdapterOptions } from "../http-options.js";

const bed = setUpQuestionBed();
const ADVOCATE = { id: "u/1", code: "ABC" };
const FOREIGN: WireFormat = { ...offshootFormat, name: "foreign", questions: {} };

/** A backend with a JSON of its own, as a host would map it. */
const OWN: HttpAdapterOptions["ask"] = {
  summary: {
    url: "/people/{id}/referrals?program={program}",
    read: (json) => ({ ...summaryOf("ABC"), counts: (json as { stats: Summary["counts"] }).stats }),
  },
  invitation: {
    url: "friends-of/{code}",
    read: (json) => {
      const { who } = json as { who?: string };
      return who ? { status: "valid", advocate: { displayName: who } } : null;
    },
  },
};
const open = (options: Partial<HttpAdapterOptions> = {}) =>
  createHttpAdapter({ endpoint: bed.endpoint, program: "acme", format: FOREIGN, ask: OWN, ...options });

describe("a backend of your own", () => {
  it("is asked at its own addresses, and its JSON becomes what cards draw", async () => {
    bed.answer = ({ url }) =>
      url.startsWith("/people") ? '{"stats":{"visits":7,"leads":2,"conversions":1}}' : '{"who":"Ana"}';
    const adapter = open();
    expect((await adapter.summary?.(ADVOCATE))?.counts).toEqual({ visits: 7, leads: 2, conversions: 1 });
    expect(await adapter.invitation?.("A/B")).toEqual({ status: "valid", advocate: { displayName: "Ana" } });
    expect(bed.asked.map(({ url }) => url)).toEqual([
      "/people/u%2F1/referrals?program=acme",
      "/offshoot/friends-of/A%2FB",
    ]);
  });

  it("may say that nobody stands behind a code", async () => {
    bed.answer = () => "{}";
    expect(await open().invitation?.("ABC")).toBeNull();
  });

  it("is not asked for what nobody has configured, so that a card says that nobody counts", () => {
    expect(open({ ask: {} })).not.toHaveProperty("summary");
    expect(open({ ask: { invitation: {} } })).not.toHaveProperty("summary");
    expect(open({ ask: { summary: {} } })).not.toHaveProperty("invitation");
  });

  it("that speaks the offshoot format is asked as ever for what is left out", async () => {
    bed.answer = () => "null";
    const adapter = open({ format: offshootFormat, ask: { summary: { url: "/me" } } });
    expect(await adapter.invitation?.("ABC")).toBeNull();
    expect(bed.asked[0]?.url).toBe("/offshoot/invitations/ABC?program=acme");
  });

  it("is refused with method, address and reason when its JSON is not what was expected", async () => {
    bed.answer = () => "{}";
    const thrown = await failureOf(
      open({ ask: { summary: { url: "/me", read: (json) => (json as { a: { b: never } }).a.b } } }).summary?.(ADVOCATE),
    );
    expect(isOffshootError(thrown) && thrown.code).toBe("backend-refused");
    expect(thrown?.message).toContain(`GET ${new URL("/me", bed.endpoint)} answered 200`);
    expect(thrown?.message).toContain("ask.summary.read");
    expect(thrown?.message).toContain("reading 'b'");
    expect(thrown?.cause).toBeInstanceOf(TypeError);
  });

  it("has what its mapping makes checked like an answer of ours, and the wrong part named", async () => {
    bed.answer = () => "{}";
    const wrong = { ...summaryOf("ABC"), available: [{ amount: 20.5, currency: "USD" }] };
    const error = await failureOf(open({ ask: { summary: { url: "/me", read: () => wrong } } }).summary?.(ADVOCATE));
    expect(error?.message).toMatch(/GET http:.*\/me answered 200 .*"available"/);
    for (const answer of [undefined, 0, "", { status: {} }]) {
      const adapter = open({ ask: { invitation: { url: "/who", read: () => answer as never } } });
      expect(await failureOf(adapter.invitation?.("ABC")), String(answer)).toBeInstanceOf(Error);
    }
  });

  it("gives its mapping nothing that could reach a prototype", async () => {
    bed.answer = () => '{"__proto__":{"isAdmin":true},"constructor":1}';
    let seen: unknown;
    const read = (json: unknown) => {
      seen = json;
      return null;
    };
    await open({ ask: { invitation: { url: "/who", read } } }).invitation?.("ABC");
    expect(Object.keys(seen as object)).toEqual([]);
  });
});

describe("an address that is none", () => {
  it.each<[string, Partial<HttpAdapterOptions>, string]>([
    [
      "an unknown placeholder",
      { ask: { summary: { url: "{endpoint}/{user}" } } },
      "ask.summary.url: expected {endpoint}",
    ],
    [
      "no address",
      { ask: { summary: {} } },
      "ask.summary.url: expected an address, got undefined. This format has no address of its own",
    ],
    ["another scheme", { ask: { summary: { url: "ftp://x/{id}" } } }, "expected an http or https address"],
    ["a program without key", { program: undefined as never }, "expected a value for {program}, got none"],
  ])("is said once to the developer, and by every question: %s", async (_, options, sentence) => {
    const errors: OffshootError[] = [];
    const adapter = open({ ...options, onError: (error) => errors.push(error) });
    for (const _time of [1, 2]) {
      const error = await failureOf(adapter.summary?.(ADVOCATE));
      expect(error?.message).toContain(sentence);
      expect(isOffshootError(error) && error.code).toBe("option-invalid");
    }
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)]);
    expect(bed.asked).toEqual([]);
  });

  it("of an invitation names no id: nobody knows whose code it is", async () => {
    const adapter = open({ ask: { invitation: { url: "{endpoint}/{id}" } }, onError: () => {} });
    expect((await failureOf(adapter.invitation?.("ABC")))?.message).toContain("got {id}");
  });
});
