import { finishAmounts, finishMoney } from "../finish-parts.js";
import { key, must } from "./about.js";
import { amount, currency } from "./leaf.js";
import { names, section } from "./section.js";

/** One amount per currency. */
export const amounts = () =>
  names(amount(), { most: 50, pattern: /^[A-Z]{3}$/, maker: { name: "finishAmounts", make: finishAmounts } });

/** A sum of money. */
export const money = () =>
  section(
    {
      amount: must(amount(), {
        title: "Amount",
        description: "How much, in major units as people write it.",
        examples: [10000, "2500.50"],
        widget: "money",
      }),
      currency: must(currency(), {
        title: "Currency",
        description: "The currency, as its ISO 4217 code.",
        examples: ["USD", "EUR"],
        widget: "text",
      }),
    },
    { name: "finishMoney", make: finishMoney },
  );

/** The keys that say how much money a reward is. */
export const worth = () => ({
  amount: key(amount(), {
    title: "Amount",
    description: "How much, in major units as people write it. Needs `currency`.",
    examples: [20, "19.99"],
    widget: "money",
  }),
  currency: key(currency(), {
    title: "Currency",
    description: "The currency of `amount`, as its ISO 4217 code.",
    examples: ["USD"],
    widget: "text",
  }),
  amounts: key(amounts(), {
    title: "Amounts by currency",
    description: "One amount per currency, instead of `amount` and `currency`. Nothing is ever exchanged.",
    expected: 'an amount for each currency such as { "USD": 20, "EUR": 18 }',
    examples: [{ USD: 20, EUR: 18 }],
    widget: "money",
  }),
});
