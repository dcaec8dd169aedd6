import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Script, scriptReferral } from "../../tests/scripted-referral.js";
import { createAnswer, ORPHAN_MS, PATIENCE_MS, sendOrphan } from "./create-answer.js";
import { isTooSoon, recallQuestion } from "./question-memory.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const DAY_MS = 86_400_000;

async function play(script: Script = {}) {
  const { referral, events } = scriptReferral({ advocate: "ana", ...script });
  await referral.ready;
  const given = () => events.filter(({ type }) => type === "feedback.given").map(({ data }) => data);
  return { referral, given };
}

describe("an answer", () => {
  it("is sent once, with the comment that was sent with it", async () => {
    const { referral, given } = await play();
    const answer = createAnswer(referral, () => {});
    answer.choose(4);
    answer.choose(9);
    expect(await Promise.all([answer.finish("Quick."), answer.finish(), answer.finish("again")])).toEqual([
      true,
      true,
      true,
    ]);
    answer.choose(1);
    await answer.finish();
    expect(given()).toEqual([{ score: 9, comment: "Quick." }]);
  });

  it("is nothing as long as nothing was chosen", async () => {
    const { referral, given } = await play();
    expect(await createAnswer(referral, () => {}).finish("word")).toBe(false);
    expect([given(), recallQuestion(referral)]).toEqual([[], null]);
  });

  it("is over after two minutes in which nothing was done", async () => {
    const { referral } = await play();
    const onLate = vi.fn();
    const answer = createAnswer(referral, onLate);
    answer.choose(7);
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    answer.write();
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    expect(onLate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onLate).toHaveBeenCalledOnce();
  });

  it("is told to have failed where it could not be kept", async () => {
    const { referral } = await play({ program: { consent: "required" } });
    const answer = createAnswer(referral, () => {});
    answer.choose(7);
    expect(await answer.finish()).toBe(false);
    expect(localStorage).toHaveLength(0);
  });

  it("whose page was taken away is sent by the next one, and by one only", async () => {
    const first = await play();
    const answer = createAnswer(first.referral, () => {});
    answer.choose(6);
    const next = await play();
    // Somebody may still be writing there.
    sendOrphan(next.referral);
    expect(next.given()).toEqual([]);
    vi.setSystemTime(Date.now() + ORPHAN_MS + 1);
    sendOrphan(next.referral);
    sendOrphan((await play()).referral);
    await vi.waitUntil(() => next.given().length > 0);
    expect(await answer.finish("late")).toBe(true);
    expect([next.given(), first.given()]).toEqual([[{ score: 6 }], []]);
  });
});

describe("the memory of the question", () => {
  it("keeps from asking again for so many days, and no longer", () => {
    const at = 1_700_000_000_000;
    expect(isTooSoon({ at }, 90, at + 90 * DAY_MS - 1)).toBe(true);
    expect(isTooSoon({ at }, 90, at + 90 * DAY_MS)).toBe(false);
    expect(isTooSoon(null, 90, at)).toBe(false);
  });

  it("believes no clock that was ahead, and nothing that is not ours", async () => {
    expect(isTooSoon({ at: 2 }, 90, 1)).toBe(false);
    const { referral } = await play();
    for (const text of ["null", "{", '{"at":"soon"}', "[]"]) {
      localStorage.setItem("_offshoot_acme-friends_question", text);
      expect(recallQuestion(referral)).toBeNull();
    }
  });
});
