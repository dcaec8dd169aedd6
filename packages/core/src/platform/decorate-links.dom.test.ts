import { afterEach, expect, test } from "vitest";
import { decorateLinks } from "./decorate-links.js";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
});

test("two programs that decorate one click both put the link back", async () => {
  for (const program of ["one", "two"]) stops.push(decorateLinks((url) => `${url}&offshoot-${program}=token`));
  const link = document.createElement("a");
  link.href = "https://shop.example/?x=1";
  document.body.append(link);
  let seen = "";
  link.addEventListener("click", (event) => {
    seen = link.href;
    event.preventDefault();
  });
  link.click();
  expect(seen).toBe("https://shop.example/?x=1&offshoot-one=token&offshoot-two=token");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(link.getAttribute("href")).toBe("https://shop.example/?x=1");
});
