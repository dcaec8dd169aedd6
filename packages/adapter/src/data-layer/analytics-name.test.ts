import { describe, expect, it } from "vitest";
import { analyticsName, isEventName, isParameterName } from "./analytics-name.js";

describe("the name of an event in the data layer", () => {
  it("is the type behind a prefix of our own", () => {
    expect(analyticsName({ type: "conversion.completed" })).toBe("offshoot_conversion_completed");
    expect(analyticsName({ type: "quiz: step-2!" })).toBe("offshoot_quiz_step_2");
  });

  it("is one that Google Analytics takes, whatever a host calls its events", () => {
    for (const type of ["", "日本", "...", "x".repeat(100), `${"x".repeat(30)} y`, "page_view", "ga_x"]) {
      const name = analyticsName({ type });
      expect([type, isEventName(name)]).toEqual([type, true]);
    }
  });
});

describe("what Google Analytics takes", () => {
  it("is 40 letters, digits and underscores with a letter first", () => {
    for (const name of ["a", "purchase", "Sign_Up_2", "x".repeat(40)])
      expect([name, isEventName(name)]).toEqual([name, true]);
    for (const name of ["", "2nd", "_x", "a-b", "a b", "a.b", "é", "x".repeat(41), "a\n", null, undefined, 3]) {
      expect([name, isEventName(name)]).toEqual([name, false]);
    }
  });

  it("is nothing that Google keeps for itself", () => {
    for (const name of ["ga_x", "google_x", "firebase_x", "gtag_x", "GA_x"]) {
      expect([name, isEventName(name), isParameterName(name)]).toEqual([name, false, false]);
    }
    for (const name of ["page_view", "click", "first_visit", "in_app_purchase", "session_start", "video_progress"]) {
      expect([name, isEventName(name)]).toEqual([name, false]);
    }
    expect(isEventName("clicked")).toBe(true);
  });
});
