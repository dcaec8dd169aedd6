import { isOffshootError } from "@offshoot/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AddressParts, fillAddress } from "./fill-address.js";

const PARTS = { endpoint: "https://api.example/v1", program: "acme friends", code: "ABC", id: "u/1" };
const fill = (template: string, parts: AddressParts = PARTS) => fillAddress("ask.summary.url", template, parts);

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return isOffshootError(error) ? `${error.code} ${error.path} ${error.message}` : String(error);
  }
  return "";
}

describe("an address template", () => {
  it.each([
    ["{endpoint}/summary", "https://api.example/v1/summary"],
    [
      "https://own.example/people/{id}?program={program}&{code}",
      "https://own.example/people/u%2F1?program=acme%20friends&ABC",
    ],
    ["/people/{id}", "https://api.example/people/u%2F1"],
    ["people/{id}", "https://api.example/v1/people/u%2F1"],
    ["http://127.0.0.1:8000/", "http://127.0.0.1:8000/"],
  ])("makes an address of %s", (template, address) => {
    expect(fill(template)).toBe(address);
  });

  it("keeps any id and any code to its own place", () => {
    const text = fc.string({ unit: "grapheme" }).filter((one) => !/^\.{0,2}$/.test(one));
    fc.assert(
      fc.property(text, text, (id, code) => {
        const url = new URL(fill("https://own.example/a/{id}/b?code={code}#c", { ...PARTS, id, code }));
        const [, a, segment = "", b, ...rest] = url.pathname.split("/");
        expect([url.origin, a, decodeURIComponent(segment), b, rest]).toEqual([
          "https://own.example",
          "a",
          id,
          "b",
          [],
        ]);
        expect([[...url.searchParams], url.hash]).toEqual([[["code", code]], "#c"]);
      }),
    );
  });

  it.each([
    ["{endpoint}/{user}", "expected {endpoint}, {program}, {code}, {id}, got {user}. Take it out."],
    ["{endpoint}/{constructor}", "got {constructor}"],
    ["{endpoint}/{}", "got {}"],
    [
      "javascript:alert({id})",
      'expected an http or https address, got "javascript:alert({id})". Begin it with https://',
    ],
    ["data:application/json,{}1", "got {}"],
    ["data:application/json,1", "expected an http or https address"],
    ["https://", "expected an http or https address"],
  ])("is refused with a word about what is wrong: %s", (template, sentence) => {
    const fault = faultOf(() => fill(template));
    expect(fault).toContain("option-invalid ask.summary.url [offshoot] ask.summary.url: ");
    expect(fault).toContain(sentence);
  });

  it("is refused where the program that it names has no key", () => {
    expect(faultOf(() => fill("{endpoint}?p={program}", { ...PARTS, program: undefined }))).toContain(
      'expected a value for {program}, got none. Give the option "program", or take it out.',
    );
  });

  it("takes no step up for an id", () => {
    for (const id of ["", ".", ".."]) {
      expect(faultOf(() => fill("https://own.example/people/{id}/x", { ...PARTS, id }))).toContain(
        `can hold, got "${id}"`,
      );
    }
  });

  it("needs an address of its own where the endpoint has no origin", () => {
    const parts = { ...PARTS, endpoint: "/offshoot" };
    expect(fill("https://own.example/{id}", parts)).toBe("https://own.example/u%2F1");
    expect(faultOf(() => fill("{endpoint}/summary", parts))).toContain("expected an http or https address");
  });
});
