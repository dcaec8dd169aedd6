import { describe, expect, test, vi } from "vitest";
import type { Adapter, AdvocateRef, Summary } from "../src/adapter.js";
import { createReferral } from "../src/create-referral.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import type { ProgramDocument } from "../src/program/program-document.js";
import type { Loadable } from "../src/referral.js";
import { OffshootError } from "../src/referral-error.js";
import { document } from "./start.js";

const summaryOf = (code: string) => ({ code }) as Summary;
const OLD = summaryOf("OLD");
const FRESH = summaryOf("FRESH");
const away = () => Promise.reject(new OffshootError("backend-unreachable", "GET /summary got no answer."));
const tick = () => new Promise((resolve) => setTimeout(resolve));
const IDLE = { status: "idle", value: null };

/** A browser that was told something about Ana before, and a backend that a test answers for. */
async function openPage(extra: Partial<ProgramDocument> = {}, changes: Partial<Adapter> = {}) {
  const memory = new Map([["ana", OLD]]);
  const asked: string[] = [];
  const adapter: Adapter = {
    ...createMemoryAdapter(),
    summary: async ({ id }: AdvocateRef) => {
      asked.push(id);
      return FRESH;
    },
    recall: vi.fn(async ({ id }: AdvocateRef) => memory.get(id) ?? null),
    forget: vi.fn(() => memory.clear()),
    ...changes,
  };
  const platform = createMemoryPlatform();
  const referral = createReferral({ ...document, ...extra }, { platform, adapter });
  const errors: string[] = [];
  referral.on("error", ({ code }) => errors.push(code));
  await referral.ready;
  const seen: Loadable<Summary>[] = [];
  referral.$state.listen(({ summary }) => {
    if (summary !== seen.at(-1)) seen.push(summary);
  });
  return { referral, adapter, platform, memory, asked, errors, seen, shown: () => referral.$state.get().summary };
}

/** A promise that a test settles. */
function later<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe("a new page", () => {
  test("shows at once what an earlier one was told, then what the backend says", async () => {
    const { referral, seen } = await openPage();
    await referral.identify({ id: "ana" });
    expect(seen.filter(({ status }) => status !== "idle")).toEqual([
      { status: "loading", value: null },
      { status: "loading", value: OLD },
      { status: "ready", value: FRESH },
    ]);
  });

  test("goes on showing it when nobody answers, and says so", async () => {
    const { referral, shown, errors } = await openPage({}, { summary: away });
    await referral.identify({ id: "ana" });
    expect(shown()).toEqual({ status: "failed", value: OLD });
    expect(await referral.summary()).toEqual(OLD);
    expect(errors).toEqual(["backend-unreachable", "backend-unreachable"]);
  });

  test("shows nothing to somebody else", async () => {
    const { referral, shown } = await openPage({}, { summary: away });
    await referral.identify({ id: "ben" });
    expect(shown()).toEqual({ status: "failed", value: null });
  });

  test("is not put back by a memory that is slower than the backend", async () => {
    const known = later<Summary | null>();
    const { referral, shown } = await openPage({}, { recall: () => known.promise });
    await referral.identify({ id: "ana" });
    known.resolve(OLD);
    await tick();
    expect(shown()).toEqual({ status: "ready", value: FRESH });
  });

  test("waits for a memory that is slower than the backend's failure", async () => {
    const recall = () => tick().then(() => OLD);
    const { referral, shown } = await openPage({}, { recall, summary: away });
    await referral.identify({ id: "ana", code: "ana-lima" });
    expect(shown()).toEqual({ status: "failed", value: OLD });
  });

  test.each([
    () => Promise.reject(new Error("no")),
    () => {
      throw new Error("no");
    },
  ])("does without a memory that fails", async (recall) => {
    const { referral, shown, errors } = await openPage({}, { recall });
    await referral.identify({ id: "ana" });
    expect([shown(), errors]).toEqual([{ status: "ready", value: FRESH }, []]);
  });

  test("asks the memory nothing before consent is decided, and nothing once it is denied", async () => {
    const { referral, adapter, asked, shown } = await openPage({ consent: "required" });
    await referral.identify({ id: "ana" });
    expect(await referral.summary()).toBeNull();
    await referral.consent.revoke();
    expect(await referral.summary()).toBeNull();
    expect(adapter.recall).not.toHaveBeenCalled();
    expect([asked, shown()]).toEqual([[], IDLE]);
    await referral.consent.grant();
    await vi.waitFor(() => expect(shown()).toEqual({ status: "ready", value: FRESH }));
    expect(adapter.recall).toHaveBeenCalled();
  });

  test("asks for nobody who has signed out before consent was decided", async () => {
    const { referral, adapter, platform, asked } = await openPage({ consent: "auto" });
    await referral.identify({ id: "ana", code: "ana-lima" });
    const answer = referral.summary();
    await referral.identify(null);
    platform.settle();
    expect(await answer).toBeNull();
    expect(asked).toEqual([]);
    expect(adapter.recall).not.toHaveBeenCalled();
  });
});

describe("what was told about an advocate", () => {
  test("is forgotten when they sign out, though nothing was asked on this page", async () => {
    const { referral, memory } = await openPage();
    await referral.identify(null);
    expect([...memory]).toEqual([]);
  });

  test("is forgotten when they sign out before anybody was asked for permission", async () => {
    const { referral, memory } = await openPage({ consent: "required" });
    await referral.identify({ id: "ana" });
    await referral.identify(null);
    expect([...memory]).toEqual([]);
  });

  test("is forgotten when somebody else signs in, and not when the same one is named again", async () => {
    const { referral, adapter, memory } = await openPage();
    await referral.identify({ id: "ana" });
    await referral.identify({ id: "ana", token: "newer" });
    expect(adapter.forget).not.toHaveBeenCalled();
    await referral.identify({ id: "ben" });
    expect([...memory]).toEqual([]);
  });

  test("is said to be still there when the adapter cannot forget it, and the page goes on", async () => {
    const forget = () => Promise.reject(new Error("no"));
    const { referral, errors } = await openPage({}, { forget });
    await referral.identify(null);
    expect(errors).toEqual(["storage-unavailable"]);
    await referral.identify({ id: "ben" });
    expect(referral.$state.get().advocate?.id).toBe("ben");
  });
});

describe("an answer that is still on its way", () => {
  /** Opens a page on which Ana's answer has been asked for and has not come. */
  async function asking(part: "summary" | "recall") {
    const answer = later<Summary>();
    const never = new Promise<never>(() => {});
    const page = await openPage(
      {},
      {
        summary: () => never,
        recall: async () => null,
        [part]: ({ id }: AdvocateRef) => (id === "ana" ? answer.promise : never),
      },
    );
    void page.referral.identify({ id: "ana", code: "ana-lima" });
    const summary = page.referral.summary();
    await tick();
    return { ...page, answer, summary };
  }

  const ENDS = {
    "they have signed out": (page) => page.referral.identify(null),
    "they have signed out and in again": async ({ referral }) => {
      await referral.identify(null);
      void referral.identify({ id: "ana", code: "ana-lima" });
    },
    "somebody else is being signed in": async (page) => void page.referral.identify({ id: "ben" }),
    "permission was taken back": (page) => page.referral.consent.revoke(),
    "another tab has taken permission back": async (page) =>
      void page.platform.local.write("_offshoot_consent", "denied"),
    "the referral was destroyed": async (page) => page.referral.destroy(),
  } satisfies Record<string, (page: Awaited<ReturnType<typeof asking>>) => Promise<void>>;

  test.each(Object.entries(ENDS))("is neither shown nor handed on when %s", async (_, end) => {
    const page = await asking("summary");
    await end(page);
    page.answer.resolve(OLD);
    expect(await page.summary).toBeNull();
    await tick();
    expect(page.shown().value).toBeNull();
    expect(page.errors).toEqual([]);
  });

  test.each(Object.entries(ENDS))("is not shown out of the memory either when %s", async (_, end) => {
    const page = await asking("recall");
    await end(page);
    page.answer.resolve(OLD);
    await tick();
    expect(page.shown().value).toBeNull();
  });

  test("says nothing of its failure to who has signed out", async () => {
    const { referral, errors, adapter } = await openPage();
    const failing = later<never>();
    adapter.summary = () => failing.promise.then(away);
    void referral.identify({ id: "ana", code: "ana-lima" });
    const summary = referral.summary();
    await tick();
    await referral.identify(null);
    failing.resolve(undefined as never);
    expect([await summary, errors]).toEqual([null, []]);
  });
});
