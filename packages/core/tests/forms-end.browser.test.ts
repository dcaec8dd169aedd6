import { expect, test } from "vitest";
import { setUpCarryBed } from "./carry-bed.js";

const FORM = '<form action="/thanks"><input name="email" value="b@c.test"><button>Send</button></form>';

const bed = setUpCarryBed();

test("takes out exactly what was put in, once the last call for a form has ended", async () => {
  bed.markup = `<input type="hidden" name="offshoot_code" form="f"><form id="f"><input type="hidden" name="mine"></form>${FORM}`;
  const page = await bed.open(bed.at("acme.test"));
  const states = await page.evaluate(async () => {
    const wait = () => new Promise((resolve) => setTimeout(resolve));
    const markup = () => new XMLSerializer().serializeToString(document.body);
    const before = markup();
    const stop = window.carryPage.carry.form("form");
    const stopAgain = window.carryPage.carry.form(document.forms[0] as HTMLFormElement);
    await wait();
    const filled = [...document.forms].map((form) => form.elements.length);
    stop();
    stop();
    await wait();
    const between = [...document.forms].map((form) => form.elements.length);
    stopAgain();
    await wait();
    const isAsBefore = markup() === before;
    document.body.append(document.createElement("form"));
    await wait();
    const late = document.querySelectorAll("form:last-of-type input").length;
    const soon = window.carryPage.carry.form("form");
    soon();
    await wait();
    return [filled, between, isAsBefore, late, document.querySelectorAll("[name=offshoot_program]").length];
  });
  expect(states).toEqual([[6, 7], [6, 2], true, 0, 0]);
});

test("ends every form with the carriers, and has stored nothing", async () => {
  bed.markup = FORM + FORM;
  const page = await bed.open(bed.at("acme.test"));
  const counts = await page.evaluate(async () => {
    const wait = () => new Promise((resolve) => setTimeout(resolve));
    const hidden = () => document.querySelectorAll("input[type=hidden]").length;
    window.carryPage.carry.form("form");
    await wait();
    const before = hidden();
    window.carryPage.carry.destroy();
    await wait();
    return [before, hidden(), localStorage.length, sessionStorage.length, document.cookie];
  });
  expect(counts).toEqual([10, 0, 0, 0, ""]);
});

test("leaves nothing at work on the page once the last call has ended", async () => {
  bed.markup = FORM;
  const page = await bed.open(bed.at("acme.test"));
  const left = await page.evaluate(async () => {
    const wait = () => new Promise((resolve) => setTimeout(resolve));
    const atWork = new Set<unknown>();
    const form = document.querySelector("form") as HTMLFormElement;
    const { observe, disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (...of) {
      atWork.add(this);
      observe.apply(this, of);
    };
    MutationObserver.prototype.disconnect = function () {
      atWork.delete(this);
      disconnect.call(this);
    };
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: [never]) {
      atWork.add(`${type} ${this === form}`);
      addEventListener.call(this, type, ...rest);
    };
    EventTarget.prototype.removeEventListener = function (type: string, ...rest: [never]) {
      atWork.delete(`${type} ${this === form}`);
      removeEventListener.call(this, type, ...rest);
    };
    const stops = ["form", "body form"].map((selector) => window.carryPage.carry.form(selector));
    await wait();
    const counts = [atWork.size];
    for (const stop of stops) {
      stop();
      await wait();
      counts.push(atWork.size);
    }
    return counts;
  });
  expect(left).toEqual([5, 5, 0]);
});
