import type { RewardEntry, Summary } from "@offshoot/core";
import { describe, expect, it, vi } from "vitest";
import {
  CASH_SUMMARY,
  CHOOSE_SUMMARY,
  CODE_SUMMARY,
  EVENT_SUMMARY,
  LINK_SUMMARY,
  PARTNER_PROGRAM,
  PARTNER_SUMMARY,
  PEOPLE_SUMMARY,
} from "../../tests/reward-states.js";
import type { Script } from "../../tests/scripted-referral.js";
import { EMPTY_SUMMARY, FULL_SUMMARY } from "../../tests/summaries.js";
import { useReward } from "../../tests/use-reward.js";

const support = { url: "https://acme.example/help" };
const reward = useReward();
const { stops } = reward;

async function show(script: Script) {
  const shown = await reward.show({ advocate: "ana", ...script });
  const { card, root } = shown;
  await vi.waitUntil(() => card.title() !== "" && !card.isBusy());
  const part = (name: string) => root.querySelector<HTMLElement>(`[part=${name}]`);
  return { ...shown, part, lines: (name: string) => rows(part(name)) };
}

/** The words of each row of a list, one space between what stands apart. */
const rows = (list: HTMLElement | null) =>
  Array.from(list?.querySelectorAll("li, .fact") ?? [], (row) =>
    Array.from(row.querySelectorAll("span, dt, dd, button"), (cell) => (cell.children.length ? "" : cell.textContent))
      .filter(Boolean)
      .join(" ")
      .replace(/[\u2068\u2069]/g, ""),
  );

const hear = (type: string, isPrevented = false) => {
  const heard: unknown[] = [];
  const listener = (event: Event) => {
    heard.push((event as CustomEvent).detail);
    if (isPrevented) event.preventDefault();
  };
  document.addEventListener(type, listener);
  stops.push(() => document.removeEventListener(type, listener));
  return heard;
};

describe("using a reward", () => {
  it("shows a code with a button that copies it, and says where it goes", async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal("navigator", { ...navigator, language: "en", clipboard: { writeText } });
    const heard = hear("offshoot:use");
    const { card, part } = await show({ summary: CODE_SUMMARY });
    expect(part("use")?.querySelector("label")?.textContent).toBe("Use 15% off");
    expect(card.field()).toBe("THANKS-7Q2K");
    expect(card.text()).toContain("Enter your code at checkout to use it.");
    card.button("Copy").click();
    await vi.waitUntil(() => card.status() === "The code is copied.");
    expect(writeText).toHaveBeenCalledWith("THANKS-7Q2K");
    expect(heard).toEqual([{ entry: CODE_SUMMARY.rewards[0] }]);
    expect(card.buttons()).toContain("Invite a friend");
  });

  it("selects the code where copying is refused", async () => {
    vi.stubGlobal("navigator", { ...navigator, language: "en", clipboard: undefined });
    const { card, root } = await show({ summary: CODE_SUMMARY });
    card.button("Copy").click();
    await vi.waitUntil(() => card.text().includes("The code is selected"));
    const field = root.querySelector("input") as HTMLInputElement;
    await vi.waitUntil(() => root.activeElement === field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it("leads to the address that applies it, unless the page prevents that", async () => {
    const { card, part } = await show({ summary: LINK_SUMMARY });
    const link = part("use")?.querySelector("a") as HTMLAnchorElement;
    expect(card.text()).not.toContain("sent to you");
    expect([link.textContent, link.href]).toEqual(["Use 15% off", "https://acme.example/discount/THANKS-7Q2K"]);
    hear("offshoot:use", true);
    const click = new MouseEvent("click", { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });

  it("asks the page itself by its event, with the reward and the code", async () => {
    const heard = hear("acme:discount");
    const { card } = await show({ summary: EVENT_SUMMARY });
    card.button("Use 15% off").click();
    expect(heard).toEqual([{ reward: "u1", coupon: "THANKS-7Q2K" }]);
    await vi.waitUntil(() => card.status() === "The shop has been asked to apply it.");
    hear("offshoot:use", true);
    card.button("Use 15% off").click();
    expect(heard).toHaveLength(1);
  });

  it("lets somebody choose, or get in touch, where the program says whom to ask, and offers nothing where it does not", async () => {
    const choose = await show({ summary: CHOOSE_SUMMARY, known: { support } });
    expect(choose.part("use")?.querySelector("a.main")?.textContent).toBe("Use $20");
    expect(choose.card.text()).toContain("You choose what to use it for.");
    const cash = await show({ summary: CASH_SUMMARY, known: { support } });
    expect(cash.card.text()).toContain("Ready to be paid out");
    expect(cash.part("use")?.querySelector("a:not(.main)")?.getAttribute("href")).toBe(support.url);
    for (const summary of [CHOOSE_SUMMARY, CASH_SUMMARY]) expect((await show({ summary })).part("use")).toBeNull();
  });
});

describe("people", () => {
  it("names a friend only where they agreed, and never beside a reason why a reward does not count", async () => {
    const { lines } = await show({ summary: PEOPLE_SUMMARY });
    expect(lines("history").map((row) => row.split(" ").slice(0, 2).join(" "))).toEqual([
      "Mara Nov",
      "J. Oct",
      "A friend",
      "A friend",
    ]);
  });

  it("lists who joined without an order, and reminds by the advocate's own share", async () => {
    const { card, part, lines, platform, referral } = await show({ summary: PEOPLE_SUMMARY });
    expect(lines("invited")).toEqual([
      "Noor Joined November 18 Remind",
      "A friend Joined November 12 Remind",
      "K. Joined November 2 Remind",
    ]);
    expect(card.buttons()).toContain("Remind Noor: send your link again");
    expect(card.buttons()).toContain("Remind a friend: send your link again");
    card.button("Remind Noor").click();
    await vi.waitUntil(() => platform.copied.length > 0);
    expect(platform.copied).toEqual([referral.link({ channel: "copy" })]);
    const more = part("invited")?.querySelector<HTMLElement>(".all");
    expect(more?.textContent).toBe("Show all 4");
    more?.click();
    await vi.waitUntil(() => lines("invited").length === 4);
  });

  it("reminds nobody of a program that is closed", async () => {
    const { card } = await show({ summary: { ...PEOPLE_SUMMARY, closed: "ended" } });
    expect(card.text()).toContain("Joined, without an order yet");
    expect(card.buttons().filter((name) => name.includes("Remind"))).toEqual([]);
  });

  it("shows the best places with the advocate's own marked, and names only as given", async () => {
    const { part, lines } = await show({ summary: PEOPLE_SUMMARY });
    expect(lines("leaderboard")).toEqual([
      "1 Zoë 1,204",
      "2 مريم 37",
      "3 Somebody 31",
      "4 Alexander-Maximilian von und zu Hohenfe… 18",
      "5 Bo 12",
      "18 You 5",
    ]);
    expect(part("leaderboard")?.textContent).toContain("\u2068مريم\u2069");
    expect(part("leaderboard")?.querySelector("[aria-current=true]")?.textContent).toBe("18You5");
  });

  it("survives people that are none", async () => {
    const invited = [null, "Ana", { state: "joined", label: 7, at: 9 }] as never[];
    const { lines } = await show({ summary: { ...FULL_SUMMARY, invited, leaderboard: [null, {}] as never[] } });
    expect(lines("invited")).toEqual(["A friend Joined January 1, 1970 Remind"]);
    expect(lines("leaderboard")).toEqual([]);
  });
});

describe("a partner", () => {
  it("sees earnings, what is on its way and what has been paid", async () => {
    const { card } = await show({ summary: PARTNER_SUMMARY, known: PARTNER_PROGRAM });
    expect(card.title()).toBe("Your earnings");
    expect(card.text()).toContain("$480Ready to be paid out");
    expect(card.text()).toContain("On its way$119.80Ready December 20");
    expect(card.text()).toContain("Paid so far$1,246.80");
    expect(card.text()).not.toContain("Also on its way");
    expect(card.text()).toContain("A customer");
    expect(card.buttons()).toContain("Share your link");
  });

  it("reads the agreement in words, its targets with how far they are, and what the program aims for", async () => {
    const { root, lines } = await show({ summary: PARTNER_SUMMARY, known: PARTNER_PROGRAM });
    expect(lines("agreement")).toEqual([
      "Your share of each order 20%",
      "From a customer’s first order 12 months",
      "Review of the agreement March 1, 2027",
    ]);
    const goals = Array.from(root.querySelectorAll<HTMLElement>(".goal"), (goal) =>
      [...rows(goal), goal.querySelector(".small")?.textContent, goal.querySelector(".bar") && "bar"]
        .filter(Boolean)
        .join(" | "),
    );
    expect(goals).toEqual([
      "Sign-ups 96 of 150 | By December 31 | bar",
      "Orders per visit 3.3% of 5% | bar",
      "Sales $50,000 | By June 30, 2027",
      "Orders 1,000 | By June 30, 2027",
    ]);
  });

  it("reads the agreement before the first order and while nobody answers, too", async () => {
    for (const summary of [EMPTY_SUMMARY, "down", "none"] as const) {
      const { lines, card } = await show({ summary, known: PARTNER_PROGRAM });
      expect(lines("agreement")).toHaveLength(3);
      if (summary !== "down") expect(card.title()).toBe("No earnings yet");
    }
  });

  it("is told of no sum that may be only a part", async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...(PARTNER_SUMMARY.rewards[9] as RewardEntry),
      id: `${index}`,
    }));
    const summary: Summary = { ...PARTNER_SUMMARY, rewards: many };
    const { card } = await show({ summary, known: PARTNER_PROGRAM });
    expect(card.text()).not.toContain("Paid so far");
  });
});
