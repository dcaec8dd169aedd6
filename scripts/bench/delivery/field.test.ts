import { describe, expect, it } from "vitest";
import { createField } from "./field.ts";

const LIBRARIES = ["a", "b", "c"].map((name) => ({ name, title: name.toUpperCase() }));

async function orderOf(field: ReturnType<typeof createField>): Promise<string> {
  const order: string[] = [];
  await field.inTurns(async ({ name }) => void order.push(name));
  return order.join("");
}

describe("the field", () => {
  it("begins with a different library in each turn", async () => {
    const field = createField(LIBRARIES);
    expect([await orderOf(field), await orderOf(field), await orderOf(field)]).toEqual(["abc", "bca", "cab"]);
  });

  it("goes on without a library that fails, and knows why", async () => {
    const field = createField(LIBRARIES);
    await field.together(async ({ name }) => {
      if (name === "b") throw new Error("The library did not start.\n    at somewhere");
    });
    expect(await orderOf(field)).toBe("ac");
    expect(field.reasons.get("b")).toBe("Error: The library did not start.");
  });

  it("ends when no library is left", async () => {
    const field = createField(LIBRARIES);
    await field.inTurns(() => Promise.reject(new Error("no")));
    expect(await orderOf(field)).toBe("");
    expect(field.reasons.size).toBe(LIBRARIES.length);
  });
});
