import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ANA, setUpCarryBed } from "./carry-bed.js";

const FIELDS = {
  client_reference_id: ANA.code,
  offshoot_program: "acme",
  offshoot_code: ANA.code,
  offshoot_channel: "copy",
  offshoot_touched_at: new Date(ANA.touchedAt).toISOString(),
};
const FORM = '<form action="/thanks"><input name="email" value="b@c.test"><button>Send</button></form>';

const bed = setUpCarryBed();

/** Opens a page with this markup and asks for its forms to be filled. */
async function open(markup = FORM, selector = "form"): Promise<Page> {
  bed.markup = markup;
  const page = await bed.open(bed.at("acme.test"));
  await page.evaluate(async (forms) => {
    window.carryPage.carry.form(forms);
    await new Promise((resolve) => setTimeout(resolve));
  }, selector);
  return page;
}
const sentFields = () => Object.fromEntries(new URL(`http://${bed.requests.at(-1)}`).searchParams);
const formData = (page: Page) =>
  page.evaluate(() => [...new FormData(document.querySelector("form") as HTMLFormElement)]);
const hidden = (page: Page) => page.locator("input[type=hidden]").count();

describe("a form", () => {
  test("takes the referral along when it is sent", async () => {
    const page = await open();
    await page.locator("button").click();
    await page.waitForURL(/thanks/);
    expect(sentFields()).toEqual({ email: "b@c.test", ...FIELDS });
  });

  test("takes it along when a script sends it, which no submit event tells of", async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector("form")?.submit());
    await page.waitForURL(/thanks/);
    expect(sentFields()).toEqual({ email: "b@c.test", ...FIELDS });
  });

  test("shows it to a page that reads the form itself", async () => {
    const page = await open();
    expect(Object.fromEntries(await formData(page))).toEqual({ email: "b@c.test", ...FIELDS });
    expect(await hidden(page)).toBe(5);
  });

  test("holds each field once, however often it is asked for and read", async () => {
    const page = await open();
    await page.evaluate(async () => {
      const form = document.querySelector("form") as HTMLFormElement;
      window.carryPage.carry.form(form);
      window.carryPage.carry.form("body > form");
      await new Promise((resolve) => setTimeout(resolve));
      new FormData(form);
      form.addEventListener("submit", (event) => event.preventDefault());
      form.requestSubmit();
    });
    expect((await formData(page)).map(([name]) => name)).toEqual(["email", ...Object.keys(FIELDS)]);
  });

  test("is current when it is read: another touch, then none", async () => {
    const page = await open();
    const values = await page.evaluate(() => {
      const form = document.querySelector("form") as HTMLFormElement;
      const read = () => new FormData(form).getAll("offshoot_code");
      const before = read();
      if (window.sent) window.sent = { ...window.sent, code: "BEN" };
      form.addEventListener("submit", (event) => event.preventDefault());
      form.requestSubmit();
      const shown = form.querySelector<HTMLInputElement>("[name=offshoot_code]")?.value;
      const later = read();
      window.sent = null;
      return [before, shown, later, [...new FormData(form).keys()], form.querySelectorAll("[type=hidden]").length];
    });
    expect(values).toEqual([[ANA.code], "BEN", ["BEN"], ["email"], 0]);
  });

  test("is filled by the time it is sent although the touch came after it", async () => {
    bed.markup = FORM;
    const page = await bed.open(bed.at("acme.test"));
    const names = await page.evaluate(async () => {
      const { sent } = window;
      window.sent = null;
      window.carryPage.carry.form("form");
      await new Promise((resolve) => setTimeout(resolve));
      const form = document.querySelector("form") as HTMLFormElement;
      const before = form.elements.length;
      window.sent = sent;
      return [before, [...new FormData(form).keys()].length];
    });
    expect(names).toEqual([2, 6]);
  });

  test("keeps its own field of that name, also one that it gets later", async () => {
    const page = await open('<form><input name="client_reference_id" value="cart-7"></form>');
    const data = await page.evaluate(() => {
      const form = document.querySelector("form") as HTMLFormElement;
      const before = new FormData(form).getAll("client_reference_id");
      const own = document.createElement("input");
      own.name = "offshoot_code";
      own.value = "mine";
      form.prepend(own);
      return [before, new FormData(form).getAll("offshoot_code")];
    });
    expect(data).toEqual([["cart-7"], ["mine"]]);
  });

  test("is filled although its fields hide its own methods", async () => {
    const names = ["append", "elements", "addEventListener", "removeEventListener", "querySelector", "matches", "id"];
    const page = await open(`<form>${names.map((name) => `<input name="${name}">`).join("")}</form>`);
    expect((await formData(page)).map(([name]) => name)).toEqual([...names, ...Object.keys(FIELDS)]);
    await page.evaluate(() => window.carryPage.carry.destroy());
    expect((await formData(page)).map(([name]) => name)).toEqual(names);
  });

  test("is filled in a shadow tree, and outside the page, where it is handed over itself", async () => {
    bed.markup = `<div><template shadowrootmode="open">${FORM}</template></div>`;
    const page = await bed.open(bed.at("acme.test"));
    const counts = await page.evaluate(async () => {
      const inner = document.querySelector("div")?.shadowRoot?.querySelector("form") as HTMLFormElement;
      const loose = document.createElement("form");
      const stops = [inner, loose].map((form) => window.carryPage.carry.form(form));
      await new Promise((resolve) => setTimeout(resolve));
      const count = () => [inner, loose].map((form) => [...new FormData(form)].length);
      const before = count();
      for (const stop of stops) stop();
      await Promise.resolve();
      return [before, count()];
    });
    expect(counts).toEqual([
      [6, 5],
      [1, 0],
    ]);
  });
});

describe("a form that comes later", () => {
  test("is filled, and left as it was when it goes", async () => {
    const page = await open("<main></main>", "form.signup");
    const html = await page.evaluate(async () => {
      const wait = () => new Promise((resolve) => setTimeout(resolve));
      const form = document.createElement("form");
      form.className = "signup";
      const other = document.createElement("form");
      document.querySelector("main")?.append(form, other);
      await wait();
      const filled = [form.elements.length, other.elements.length];
      form.remove();
      await wait();
      return [filled, form.outerHTML, [...new FormData(form)].length];
    });
    expect(html).toEqual([[5, 0], '<form class="signup"></form>', 0]);
  });

  test("is filled although it is sent in the task that adds it", async () => {
    const page = await open("<main></main>");
    await page.evaluate(() => {
      const form = document.createElement("form");
      form.action = "/thanks";
      document.body.append(form);
      form.submit();
    });
    await page.waitForURL(/thanks/);
    expect(sentFields()).toEqual(FIELDS);
  });

  test("is filled anew when the page draws its inside anew", async () => {
    const page = await open();
    const count = await page.evaluate(() => {
      const form = document.querySelector("form") as HTMLFormElement;
      form.replaceChildren();
      return [...new FormData(form)].length;
    });
    expect(count).toBe(5);
  });
});

test("a selector that is none is reported and disturbs nobody", async () => {
  const page = await open(FORM, "form[");
  expect(await page.evaluate(() => window.carryPage.errors)).toEqual(["engine-unavailable"]);
  expect(await hidden(page)).toBe(0);
});
