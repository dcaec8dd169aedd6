import { expect, test } from "vitest";
import { onStored } from "./on-stored.js";

const tell = (key: string | null) => dispatchEvent(new StorageEvent("storage", { key }));

test("tells of its own key and of a storage that was cleared, until it is told to stop", () => {
  let count = 0;
  const stop = onStored("ours", () => {
    count++;
  });
  tell("theirs");
  expect(count).toBe(0);
  tell("ours");
  tell(null);
  expect(count).toBe(2);
  stop();
  tell("ours");
  expect(count).toBe(2);
});
