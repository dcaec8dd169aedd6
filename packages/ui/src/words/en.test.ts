import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "./en.js";
import { fillWords } from "./fill-words.js";
import { rewardForm } from "./reward-form.js";

const source = new URL("..", import.meta.url);
const views = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".tsx") && !file.includes(".test."),
);

describe("English words", () => {
  it("have a whole sentence for every kind of reward", () => {
    const t = fillWords(en, {}, "en");
    const money = { amount: 2000, currency: "USD" };
    const rewards = [
      { kind: "discount", percent: 15 },
      { kind: "discount", money },
      { kind: "credit", money },
      { kind: "cash", money },
      { kind: "access", label: "Early access" },
      { kind: "gift", label: "a mug" },
      null,
    ] as const;
    const values = { reward: "X", name: "N" };
    for (const reward of rewards) {
      const form = rewardForm(reward);
      for (const key of [
        "invite.title",
        "invite.text",
        "reward.empty",
        "welcome.title.named",
        "welcome.title.unnamed",
      ] as const) {
        const sentence = t(`${key}.${form}`, reward ? values : { name: "N" });
        expect(sentence, `${key}.${form}`).not.toBe("");
        expect(sentence.includes("X"), sentence).toBe(reward !== null);
      }
    }
  });

  it("let a label stand as it was written, after a colon", () => {
    for (const [key, text] of Object.entries(en)) {
      if (/^(invite|reward\.empty|welcome\.title).*\.(access|gift)$/.test(key))
        expect(text, key).toMatch(/: \{reward\}$/);
    }
    for (const key of ["tier.first.other", "reward.pending.more"] as const)
      expect(en[key], key).toMatch(/: \{reward\}$/);
  });

  it("shout nowhere", () => {
    for (const text of Object.values(en)) expect(text).not.toMatch(/!/);
  });

  it("are the only words: no view holds a text of its own", () => {
    expect(views.length).toBeGreaterThan(8);
    for (const file of views) {
      const text = readFileSync(new URL(file, source), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      expect(text.match(/>\s*[A-Z][a-z]+ ?[a-z]*\s*<\/|(aria-label|title|placeholder)="[^"]+"/g) ?? [], file).toEqual(
        [],
      );
    }
  });
});
