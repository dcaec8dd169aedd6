import { describe, expect, it, vi } from "vitest";
import type { CardContent } from "../card/card-content.js";
import { createParts } from "./create-parts.js";
import type { InvitePart } from "./invite-part.js";

const partOf = (css: string): InvitePart => ({ View: () => null, css });
const settle = () => new Promise((done) => setTimeout(done));

describe("createParts", () => {
  it("fetches a part once, when it is first wanted, and has the card drawn again", async () => {
    const load = vi.fn(async () => partOf("a{}"));
    const redraw = vi.fn();
    const card = { redraw } as unknown as CardContent;
    const parts = createParts({ a: load });
    expect(load).not.toHaveBeenCalled();
    expect(parts.want("a", card)).toBeUndefined();
    expect(parts.want("a", card)).toBeUndefined();
    await settle();
    expect(parts.want("a", card)?.css).toBe("a{}");
    expect([load.mock.calls.length, redraw.mock.calls.length]).toEqual([1, 1]);
  });

  it("gives up after two tries, and says so", async () => {
    const load = vi.fn(() => Promise.reject(new Error("gone")));
    const card = { redraw() {} } as unknown as CardContent;
    const parts = createParts({ a: load });
    parts.want("a", card);
    await settle();
    expect(parts.want("a", card)).toBeNull();
    expect(load).toHaveBeenCalledTimes(2);
    expect(parts.css()).toBe("");
  });

  it("keeps the rules in one order, whichever comes first", async () => {
    const card = { redraw() {} } as unknown as CardContent;
    const parts = createParts({ a: async () => partOf("a{}"), b: async () => partOf("b{}") });
    parts.want("b", card);
    await settle();
    parts.want("a", card);
    await settle();
    expect(parts.css()).toBe("a{}b{}");
  });
});
