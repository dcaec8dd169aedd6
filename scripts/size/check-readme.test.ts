import { describe, expect, it } from "vitest";
import { checkReadme } from "./check-readme.ts";

const sizes = new Map([
  ["firstCard", 11.93],
  ["qr", null],
]);
const check = (text: string) => checkReadme("README.md", text, sizes);

describe("checkReadme", () => {
  it("accepts the measured size, rounded", () => {
    expect(check("A card in <!-- size:firstCard -->11.9 KB<!-- /size -->.")).toEqual([]);
  });

  it("rejects a size that is off by more than a tenth", () => {
    expect(check("<!-- size:firstCard -->11.8 KB<!-- /size -->")).toEqual([
      'README.md: "firstCard" says 11.8 KB, measured 11.93 KB.',
    ]);
  });

  it("rejects every wrong figure of several", () => {
    const text = "<!-- size:firstCard -->1 KB<!-- /size --> and <!-- size:firstCard -->99 KB<!-- /size -->";
    expect(check(text)).toHaveLength(2);
  });

  it.each(["<!-- size:nothing -->1.0 KB<!-- /size -->", "<!-- size:qr -->1.0 KB<!-- /size -->"])(
    "rejects a size that nothing measures: %s",
    (text) => {
      expect(check(text)[0]).toContain("expected the key of a measured size");
    },
  );

  it("rejects a figure it cannot read", () => {
    expect(check("<!-- size:firstCard -->tiny<!-- /size -->")[0]).toContain('to read like "1.2 KB"');
  });
});
