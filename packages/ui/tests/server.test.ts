import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import * as ui from "../src/index.js";

/** What is written as a component, by the name under which a style sheet keeps its place. */
const COMPONENTS = {
  code: ui.CodeField,
  invite: ui.InviteCard,
  question: ui.Question,
  reward: ui.RewardCard,
  welcome: ui.WelcomeCard,
};

it.each(Object.entries(COMPONENTS))(
  "on a server the %s component is an empty place that a style sheet can size",
  (name, Card) => {
    expect([globalThis.document, globalThis.window]).toEqual([undefined, undefined]);
    expect(renderToString(h(Card, { class: "mine", lang: "de" }))).toBe(
      `<div data-offshoot="${name}" class="mine" lang="de"></div>`,
    );
  },
);

it("on a server what fills a slot is there for who reads without scripts", () => {
  const link = h("a", { slot: "signed-out", href: "/login" }, "Sign in");
  expect(renderToString(h(ui.InviteCard, null, link))).toBe(
    '<div data-offshoot="invite"><a slot="signed-out" href="/login">Sign in</a></div>',
  );
});

it("on a server a launcher takes no room", () => {
  expect(renderToString(h(ui.Launcher, {}))).toBe('<div data-offshoot="launcher"></div>');
});
