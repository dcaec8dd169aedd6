import fc from "fast-check";
import { expect, test } from "vitest";
import { spliceParameter } from "./splice-parameter.js";

const NAME = "offshoot-acme";
const put = (address: string, value = "t0ken") => spliceParameter(address, NAME, value);
const takeOut = (address: string) => spliceParameter(address, NAME, null);

test.each([
  ["https://a.example/", "https://a.example/?offshoot-acme=t0ken"],
  ["https://a.example/?", "https://a.example/?&offshoot-acme=t0ken"],
  [
    "https://a.example/x?a=%20&b=+&flag&c=%E0%A4%A#top",
    "https://a.example/x?a=%20&b=+&flag&c=%E0%A4%A&offshoot-acme=t0ken#top",
  ],
  ["https://a.example/?offshoot-acme=older&x=1", "https://a.example/?x=1&offshoot-acme=t0ken"],
  [
    "https://a.example/?offshoot-acme-friends=other",
    "https://a.example/?offshoot-acme-friends=other&offshoot-acme=t0ken",
  ],
  ["https://a.example/#/route?offshoot-acme=x", "https://a.example/?offshoot-acme=t0ken#/route?offshoot-acme=x"],
])("turns %s into %s", (address, expected) => {
  expect(put(address)).toBe(expected);
});

test("takes out exactly what was put in, and a newer value replaces an older one", () => {
  const text = (characters: string) => fc.string({ unit: fc.constantFrom(...characters), maxLength: 30 });
  const tail = fc.tuple(text("aZ9-_.~!$'()*+,;:@/?%&= é✓"), text("abc/?#&=%"), fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(tail, ([query, fragment, hasQuery, hasFragment]) => {
      const address = `https://a.example/p${hasQuery ? `?${query}` : ""}${hasFragment ? `#${fragment}` : ""}`;
      expect(takeOut(put(address))).toBe(address);
      expect(put(put(address, "older"))).toBe(put(address));
      expect(takeOut(address)).toBe(address);
    }),
    { numRuns: 2000 },
  );
});
