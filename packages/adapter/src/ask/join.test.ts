import { isOffshootError } from "@offshoot/core";
import { describe, expect, it } from "vitest";
import { failureOf, setUpQuestionBed } from "../../tests/question-bed.js";
import { createHttpAdapter } from "../create-http-adapter.js";
import { fanOut } from "../fan-out.js";
import { webhookFormat } from "../format/webhook-format.js";
import type { HttpAdapterOptions } from "../http-options.js";
import { createMemoryAdapter } from "../index.js";

const bed = setUpQuestionBed();
const WISH = { email: "ana@example.com", key: "k1", locale: "en" };
const GUEST = { id: "offshoot-guest:ABC", code: "ABC" };
const open = (options: Partial<HttpAdapterOptions> = {}) =>
  createHttpAdapter({ endpoint: bed.endpoint, program: "acme", ask: { join: {} }, ...options });
const said = () => bed.asked.map(({ method, url, body }) => [method, url, body && JSON.parse(body)]);

describe("a wish for a link by e-mail", () => {
  it("is offered only where the site says that its backend takes it", () => {
    expect(open({ ask: {} })).not.toHaveProperty("join");
    expect(open({ ask: {} })).not.toHaveProperty("prove");
    expect(open()).toHaveProperty("join");
  });

  it("is sent once, as JSON, and its answer is the guest", async () => {
    bed.answer = () => JSON.stringify(GUEST);
    expect(await open().join?.(WISH)).toEqual(GUEST);
    expect(said()).toEqual([["POST", "/offshoot/advocates", { program: "acme", ...WISH }]]);
    expect(bed.asked[0]?.headers["content-type"]).toBe("application/json");
    expect(bed.proofs).toEqual([undefined]);
  });

  it("is JSON also where events are called text", async () => {
    bed.answer = () => JSON.stringify(GUEST);
    await open({ headers: { "content-type": "text/plain" } }).join?.(WISH);
    expect(bed.asked[0]?.headers["content-type"]).toBe("application/json");
  });

  it("is no address where the backend says 422", async () => {
    bed.answer = () => ({ status: 422 });
    expect(await open().join?.(WISH)).toBeNull();
  });

  it.each([400, 404, 409, 429, 500, 503])(
    "is never repeated by itself, and a %i is an error that says so",
    async (status) => {
      bed.answer = () => ({ status });
      const error = await failureOf(open().join?.(WISH));
      expect(isOffshootError(error) && error.code).toBe("backend-refused");
      expect(error?.message).toContain(`POST ${bed.endpoint}/advocates answered ${status}`);
      expect(bed.asked).toHaveLength(1);
    },
  );

  it("is never repeated where no answer comes", async () => {
    const error = await failureOf(open({ endpoint: "http://127.0.0.1:9/offshoot" }).join?.(WISH));
    expect(isOffshootError(error) && error.code).toBe("backend-unreachable");
    expect(error?.message).not.toContain("ana@");
  });

  it.each(["", "{}", '{"id":1,"code":"ABC"}', "null"])("is refused where the answer is %s", async (answer) => {
    bed.answer = () => answer;
    expect(await failureOf(open().join?.(WISH))).toMatchObject({ code: "backend-refused" });
  });

  it("goes to the address of a backend of your own, whose answer is mapped", async () => {
    bed.answer = () => '{"referralCode":"XYZ"}';
    const read = (json: unknown) => ({ id: "guest-7", code: (json as { referralCode: string }).referralCode });
    const adapter = open({ format: webhookFormat(), ask: { join: { url: "/people", read } } });
    expect(await adapter.join?.(WISH)).toEqual({ id: "guest-7", code: "XYZ" });
    expect(bed.asked[0]?.url).toBe("/people");
    expect(await adapter.prove?.({ key: "k1", proof: "p" })).toBeNull();
    expect(bed.asked).toHaveLength(1);
  });

  it("needs an address where the backend speaks another language", async () => {
    const adapter = open({ format: webhookFormat(), onError: () => {} });
    expect((await failureOf(adapter.join?.(WISH)))?.message).toContain("ask.join.url: expected an address");
  });

  it("goes to the first of several targets that takes it", async () => {
    bed.answer = () => JSON.stringify(GUEST);
    expect(await fanOut(createMemoryAdapter(), open()).join?.(WISH)).toEqual(GUEST);
    expect(fanOut(createMemoryAdapter())).not.toHaveProperty("join");
  });
});

describe("a proof", () => {
  it("goes along with the key of the browser, and with nobody's token", async () => {
    bed.answer = () => JSON.stringify(GUEST);
    expect(await open({ token: () => "t" }).prove?.({ key: "k1", proof: "p1" })).toEqual(GUEST);
    expect(said()).toEqual([["POST", "/offshoot/advocates/proof", { program: "acme", key: "k1", proof: "p1" }]]);
    expect(bed.proofs).toEqual([undefined]);
  });

  it("goes with the token of the account that takes over, fetched anew once where it is refused", async () => {
    bed.answer = (_, index) => (index === 0 ? { status: 401 } : JSON.stringify({ id: "u1", code: "OWN" }));
    let n = 0;
    const token = () => `t${++n}`;
    expect(await open().prove?.({ key: "k1", advocate: { id: "u1", code: "OWN", token } })).toEqual({
      id: "u1",
      code: "OWN",
    });
    expect(bed.proofs).toEqual(["Bearer t1", "Bearer t2"]);
    expect(JSON.parse(bed.asked[0]?.body ?? "")).toEqual({ program: "acme", key: "k1" });
  });

  it("that was used before is an error", async () => {
    bed.answer = () => ({ status: 410 });
    expect(await failureOf(open().prove?.({ key: "k1", proof: "p1" }))).toMatchObject({ code: "backend-refused" });
  });
});
