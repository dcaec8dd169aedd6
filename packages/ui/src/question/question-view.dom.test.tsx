import { createPreview } from "@offshoot/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { type Script, scriptReferral } from "../../tests/scripted-referral.js";
import { mountQuestion } from "../question.js";

letEffectsEnd();

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
  localStorage.clear();
});

function mount(referral: Parameters<typeof mountQuestion>[1]) {
  const stop = mountQuestion(document.body, referral);
  stops.push(stop);
  const host = document.body.lastElementChild as HTMLElement;
  const root = () => host.shadowRoot as ShadowRoot;
  const open = () => root().querySelector(".step:not(.off)") as HTMLElement;
  return {
    stop,
    host,
    card: readCard(host),
    title: () => open().querySelector("h2")?.textContent,
    choose: (score: number) => root().querySelectorAll("input")[score]?.click(),
    field: () => root().querySelector("textarea") as HTMLTextAreaElement,
    text: () => open().textContent,
  };
}

const rest = () => new Promise((done) => setTimeout(done, 40));

async function show(script: Script = {}) {
  const played = scriptReferral({ advocate: "ana", ...script });
  await played.referral.ready;
  const question = mount(played.referral);
  await rest();
  const given = () => played.events.filter(({ type }) => type === "feedback.given").map(({ data }) => data);
  return { ...played, ...question, given };
}

describe("satisfaction question", () => {
  it("takes a number and a word besides, says thanks, and asks nobody again", async () => {
    const { title, choose, card, field, given } = await show();
    expect(title()).toBe("How likely are you to recommend us to a friend?");
    choose(9);
    await rest();
    card.button("Next").click();
    await vi.waitUntil(() => title() === "Is there anything you would like to add?");
    field().value = "So quick.";
    card.button("Send").click();
    await vi.waitUntil(() => title() === "Thank you for your answer.");
    expect(given()).toEqual([{ score: 9, comment: "So quick." }]);
    const again = await show();
    expect(again.card.isEmpty()).toBe(true);
  });

  it("lets the number be changed, and says which it is", async () => {
    const { choose, card, title, text, given } = await show();
    choose(2);
    await rest();
    card.button("Next").click();
    await vi.waitUntil(() => text()?.includes("Your answer: 2"));
    card.button("Change").click();
    await vi.waitUntil(() => title()?.startsWith("How likely"));
    choose(8);
    await rest();
    card.button("Next").click();
    await vi.waitUntil(() => text()?.includes("Your answer: 8"));
    card.button("Send").click();
    await vi.waitUntil(() => given().length === 1);
    expect(given()).toEqual([{ score: 8 }]);
  });

  it.each([
    ["leaves the page", () => dispatchEvent(new Event("pagehide"))],
    ["closes the question", ({ card }: Awaited<ReturnType<typeof show>>) => card.button("Close").click()],
    ["goes on to where it is not", ({ stop }: Awaited<ReturnType<typeof show>>) => stop()],
  ] as const)(
    "sends the number alone where somebody %s, and not what they wrote and did not send",
    async (_how, leave) => {
      const question = await show();
      question.choose(3);
      await rest();
      question.card.button("Next").click();
      await rest();
      question.field().value = "Never mind";
      leave(question);
      dispatchEvent(new Event("pagehide"));
      await vi.waitUntil(() => question.given().length > 0);
      await rest();
      expect(question.given()).toEqual([{ score: 3 }]);
    },
  );

  it("goes away unanswered without a word, and does not come back soon", async () => {
    const { card, given, events } = await show();
    card.button("Close").click();
    await vi.waitUntil(() => card.isEmpty());
    expect(given()).toEqual([]);
    expect(events.find(({ type }) => type === "card.closed")?.data).toEqual({ card: "question" });
    expect((await show()).card.isEmpty()).toBe(true);
    localStorage.setItem("_offshoot_acme-friends_question", JSON.stringify({ at: Date.now() - 8 * 86_400_000 }));
    expect((await show()).card.isEmpty()).toBe(true);
    expect((await show({ program: { cards: { question: { everyDays: 7 } } } })).card.isEmpty()).toBe(false);
  });

  it("stays where the page wants it open", async () => {
    const { card, host } = await show();
    host.addEventListener("offshoot:close", (event) => event.preventDefault());
    card.button("Close").click();
    await rest();
    expect(card.isEmpty()).toBe(false);
  });

  it("asks partners about the work together", async () => {
    const { title } = await show({ program: { kind: "affiliate" } });
    await vi.waitUntil(() => title() === "How likely are you to recommend working with us?");
  });

  it("asks nobody whose answer could not be kept, and nobody to whom the program is closed", async () => {
    expect((await show({ program: { consent: "required" } })).card.isEmpty()).toBe(true);
    expect((await show({ known: { closed: "rollout" } })).card.isEmpty()).toBe(true);
  });

  it("says how much room is left once there is little", async () => {
    const { choose, card, field, text } = await show();
    choose(5);
    await rest();
    card.button("Next").click();
    const write = async (length: number) => {
      field().value = "x".repeat(length);
      field().dispatchEvent(new Event("input"));
      await rest();
      return text();
    };
    expect(await write(1899)).not.toContain("left");
    expect(await write(1900)).toContain("100 characters left");
    expect(await write(1999)).toContain("1 character left");
  });

  it("remembers nothing of a preview", async () => {
    const { card } = mount(createPreview({ program: "acme-friends" }, "ready"));
    await rest();
    card.button("Close").click();
    await vi.waitUntil(() => card.isEmpty());
    expect(Object.entries(localStorage)).toEqual([]);
  });
});
