import { expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { rudderstackFormat } from "./rudderstack-format.js";

it("takes RudderStack's one word for a batch", () => {
  const kindOf = (body: string) =>
    rudderstackFormat({ writeKey: "key" }).verdicts({ status: 200, ok: true, body }, [sampleEvent(1)])[0]?.kind;
  expect(kindOf("OK")).toBe("delivered");
  expect(kindOf("OK\n")).toBe("delivered");
  expect(kindOf("Not OK")).toBe("retry");
});
