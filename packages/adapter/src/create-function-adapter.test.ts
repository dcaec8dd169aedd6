import { expect, it } from "vitest";
import { sampleEvent } from "../tests/sample-event.js";
import { createFunctionAdapter } from "./create-function-adapter.js";

it("hands an event over before the current task ends", () => {
  const seen: string[] = [];
  void createFunctionAdapter(({ id }) => void seen.push(id)).accept(sampleEvent(1));
  expect(seen).toEqual([sampleEvent(1).id]);
});

it("says that an event is dropped when its function fails, and never rejects", async () => {
  for (const fail of [
    () => {
      throw new Error("no");
    },
    () => Promise.reject(new Error("no")),
  ]) {
    expect(await createFunctionAdapter(fail).accept(sampleEvent(1))).toMatchObject({
      durability: "dropped",
      reason: "rejected",
    });
  }
});

it("takes nothing after it is destroyed", async () => {
  const seen: string[] = [];
  const adapter = createFunctionAdapter(({ id }) => void seen.push(id));
  adapter.destroy();
  expect(await adapter.accept(sampleEvent(1))).toMatchObject({ durability: "dropped", reason: "destroyed" });
  expect(seen).toEqual([]);
});
