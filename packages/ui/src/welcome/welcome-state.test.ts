import { createPreview, PREVIEW_STATES } from "@offshoot/core";
import { describe, expect, it } from "vitest";
import { welcomeState } from "./welcome-state.js";

const stateOf = (name: (typeof PREVIEW_STATES)[number]) => createPreview({ program: "acme" }, name).$state.get();

describe("welcomeState", () => {
  it("has something to say to those who came by an invitation, and to nobody else", () => {
    const kinds = PREVIEW_STATES.flatMap((name) => {
      const kind = welcomeState(stateOf(name))?.kind;
      return kind ? [[name, kind]] : [];
    });
    expect(kinds).toEqual([
      ["welcome", "offer"],
      ["welcome-unnamed", "offer"],
      ["welcome-ended", "ended"],
      ["welcome-revoked", "revoked"],
      ["welcome-unknown", "unknown"],
      ["welcome-used", "used"],
      ["welcome-not-new-customer", "not-new-customer"],
      ["welcome-not-here", "not-here"],
      ["welcome-too-young", "too-young"],
      ["welcome-other", "offer"],
      ["own-link", "own"],
    ]);
  });

  it("tells nobody that a code is unknown which any site may have appended", () => {
    const state = stateOf("welcome-unknown");
    const { attribution } = state;
    const credited = (code: string, source: "link" | "typed") =>
      attribution && { ...attribution, credited: { ...attribution.credited, code, source } };
    expect(welcomeState({ ...state, attribution: credited("PRODUCTHUNT", "link") })).toBeNull();
    expect(welcomeState({ ...state, attribution: credited("PRODUCTHUNT", "typed") })?.kind).toBe("unknown");
    expect(welcomeState({ ...state, attribution: credited("EY41NXYE96C", "link") })?.kind).toBe("unknown");
  });

  it("says nothing for a reason that it does not know", () => {
    const state = stateOf("welcome-used");
    const value = { ...state.invitation.value, exclusion: "full-moon" } as never;
    expect(welcomeState({ ...state, invitation: { status: "ready", value } })).toBeNull();
  });

  it("is about the link that was opened last, and closes both", () => {
    const state = welcomeState(stateOf("welcome-other"));
    const appended = { ...stateOf("welcome-other"), opened: "PRODUCTHUNT" };
    expect(welcomeState(appended)).toMatchObject({ isRivalled: false, codes: ["EXAMPLE-ANA"] });
    expect([state?.isRivalled, state?.codes]).toEqual([true, ["EY41NXYE96C", "EXAMPLE-ANA"]]);
  });
});
