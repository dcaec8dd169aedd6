import type { ReferralEvent } from "@offshoot/core";
import { expect, test } from "vitest";
import { describeEvent } from "./describe-event.ts";

const nameOf = (code: string) => (code === "ANA" ? "Ana" : code);

function eventOf(type: string, data: Record<string, unknown> = {}, rest: Partial<ReferralEvent> = {}): ReferralEvent {
  return {
    id: "0190a0c0-0000-7000-8000-000000000000",
    type,
    at: "2026-01-01T00:00:00.000Z",
    seq: 1,
    program: "quire-friends",
    programVersion: 1,
    visitor: "visitor-visitor-visit",
    session: "session",
    data,
    context: { path: "/", locale: "en", sdk: "0.1.0" },
    ...rest,
  };
}

test("an arrival names whose link it was", () => {
  expect(describeEvent(eventOf("touch.captured", { code: "ANA", source: "link" }), nameOf)).toBe(
    "A friend arrived by Ana’s link.",
  );
});

test("a browser's order is called a claim", () => {
  const claim = eventOf("conversion.completed", { orderId: "Q-1" });
  expect(describeEvent(claim, nameOf)).toContain("A browser claims order Q-1.");
});

test("an advocate is named by their code", () => {
  const advocate = { id: "ana", code: "ANA" };
  const shared = eventOf("share.completed", { channel: "copy", outcome: "copied" }, { advocate });
  expect(describeEvent(shared, nameOf)).toBe("Ana shared by “copy”: copied.");
});

test("a type of the host's own is named as it is, even one that every object has", () => {
  expect(describeEvent(eventOf("quiz.finished"), nameOf)).toBe("The page reported “quiz.finished”.");
  expect(describeEvent(eventOf("constructor"), nameOf)).toBe("The page reported “constructor”.");
});
