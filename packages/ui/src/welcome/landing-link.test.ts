import { createPreview } from "@offshoot/core";
import { expect, it } from "vitest";
import { landingLink } from "./landing-link.js";

const open = (document = {}, state: "welcome" | "ready" = "welcome") =>
  createPreview({ program: "acme", link: { base: "https://acme.example/start" }, ...document }, state).$state.get();

it("carries the code that counts, without claiming a channel, and the friend's page only where the program shares it", () => {
  const here = "https://acme.example/bikes?x=1";
  expect(landingLink(open(), here)).toBe("https://acme.example/start?ref=EXAMPLE-ANA");
  const current = open({ share: { page: "current" } });
  expect(landingLink(current, here)).toBe("https://acme.example/bikes?x=1&ref=EXAMPLE-ANA");
  expect(landingLink(current, "https://other.example/")).toBe("https://acme.example/start?ref=EXAMPLE-ANA");
  expect(landingLink(open({}, "ready"), here)).toBe("");
});
