import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { CAPTURED } from "./captured-requests.ts";
import { decodeEvents } from "./decode-events.ts";

describe("the events of a request", () => {
  it.each(Object.entries(CAPTURED))("are found with their own id in one of %s", (_, { id, body, encoding }) => {
    expect(decodeEvents(Buffer.from(body, encoding))).toEqual([{ marker: "m-0", id }]);
  });

  it("are found in a form that holds plain JSON", () => {
    const list = [{ event: "bench", properties: { marker: "m-1", $insert_id: "i-1" } }];
    const body = Buffer.from(`data=${encodeURIComponent(JSON.stringify(list))}`);
    expect(decodeEvents(body)).toEqual([{ marker: "m-1", id: "i-1" }]);
  });

  it("are all found in a compressed batch, in its order", () => {
    const batch = ["m-1", "m-2"].map((marker, n) => ({ messageId: `i-${n}`, properties: { marker } }));
    expect(decodeEvents(gzipSync(JSON.stringify({ batch })))).toEqual([
      { marker: "m-1", id: "i-0" },
      { marker: "m-2", id: "i-1" },
    ]);
  });

  it("leave out what a library sends for itself", () => {
    const own = { uuid: "u-1", event: "$pageleave", properties: { $insert_id: "x" } };
    expect(decodeEvents(Buffer.from(JSON.stringify([own])))).toEqual([]);
  });

  it("are refused loudly in a format that is unknown", () => {
    expect(() => decodeEvents(Buffer.from("e=ue&aid=bench"))).toThrow(SyntaxError);
  });
});
