import { describe, expect, it, vi } from "vitest";
import { failureOf, holdAnswers, personOf, setUpQuestionBed } from "../../tests/question-bed.js";
import { createHttpAdapter, type HttpAdapter } from "../create-http-adapter.js";

const bed = setUpQuestionBed();
const open = () => createHttpAdapter({ endpoint: bed.endpoint, program: "acme" }) as Required<HttpAdapter>;
const arrived = (count: number) => vi.waitFor(() => expect(bed.asked.length).toBe(count));

describe("people who ask at the same time", () => {
  it("share a request only with themselves, and only with the same proof", async () => {
    const held = holdAnswers(bed);
    const adapter = open();
    const [ana, ben] = [personOf("ana"), personOf("ben")];
    const answers = [ana, ben, ana, { ...ana, token: "newer" }, { ...ana, token: "newer" }].map(adapter.summary);
    await arrived(3);
    held.release();
    expect((await Promise.all(answers)).map(({ code }) => code)).toEqual(["ANA", "BEN", "ANA", "NEWER", "NEWER"]);
    expect([...bed.proofs].sort()).toEqual(["Bearer ana", "Bearer ben", "Bearer newer"]);
  });

  it("do not share what was asked before somebody signed out", async () => {
    const held = holdAnswers(bed);
    const adapter = open();
    const ana = personOf("ana");
    const before = adapter.summary(ana);
    await arrived(1);
    adapter.forget();
    const after = adapter.summary(ana);
    await arrived(2);
    held.release();
    expect((await Promise.all([before, after])).map(({ code }) => code)).toEqual(["ANA", "ANA"]);
  });

  it("share an invitation", async () => {
    bed.answer = () => "null";
    const adapter = open();
    await Promise.all([adapter.invitation("ABC"), adapter.invitation("ABC"), adapter.invitation("XYZ")]);
    expect(bed.asked.map(({ url }) => url).sort()).toEqual([
      "/offshoot/invitations/ABC?program=acme",
      "/offshoot/invitations/XYZ?program=acme",
    ]);
  });
});

describe("who has signed out", () => {
  it.each(["forget", "purge", "destroy"] as const)("is not asked about any more after %s()", async (end) => {
    const adapter = open();
    // The code that asks is not here yet.
    const early = failureOf(adapter.summary(personOf("ana")));
    // A purge may fail where there is no database; what is asked is stopped all the same.
    await failureOf(Promise.resolve(adapter[end]()));
    expect((await early)?.message).toContain("was not sent");
    expect(bed.asked).toEqual([]);
  });

  it("is not asked about when their token comes too late", async () => {
    const hands: ((token: string) => void)[] = [];
    const token = () => new Promise<string>((resolve) => void hands.push(resolve));
    const adapter = open();
    const asking = failureOf(adapter.summary({ ...personOf("ana"), token }));
    await vi.waitFor(() => expect(hands.length).toBe(1));
    adapter.forget();
    hands[0]?.("ana");
    expect((await asking)?.message).toContain("was not sent");
    expect(bed.asked).toEqual([]);
  });
});
