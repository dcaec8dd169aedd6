import { createMemoryAdapter } from "@offshoot/core";
import { expect, it } from "vitest";
import { adapterContract } from "./adapter-contract.js";

it("sees that an event was taken a moment later, also where the list of what arrived is the one that grows", async () => {
  const arrived: string[] = [];
  const create = () => {
    const good = createMemoryAdapter();
    return {
      ...good,
      async accept(event: Parameters<typeof good.accept>[0]) {
        await undefined;
        arrived.push(event.id);
        return good.accept(event);
      },
    };
  };
  const checks = adapterContract({ create, delivered: () => arrived });
  const check = checks.find(({ name }) => name === "takes an event before its first await");
  await expect(check?.run()).rejects.toThrow("to have arrived when accept() returns");
});
