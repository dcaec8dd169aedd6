import { readInstant } from "../personalise/read-instant.js";
import { type Money, readMoney } from "../reward/money.js";
import { pluralLabel } from "../reward/plural-label.js";
import type { LocalizedText } from "./localized-text.js";
import type { Finish } from "./read-node.js";

type Parts = Readonly<Record<string, unknown>>;

/** Exact money from `amount` and `currency`, both needed. */
export const finishMoney: Finish = ({ amount, currency }, fault) => readMoney(amount, currency) ?? void fault("amount");

/** Exact money for each currency by name. */
export const finishAmounts: Finish = (read, fault) => {
  const all = Object.entries(read).map(([currency, amount]) => readMoney(amount, currency) ?? fault(currency));
  const good = all.filter((money): money is Money => !!money);
  return good.length > 0 ? good : undefined;
};

/** The reward as the rest of the SDK knows it. One amount with its currency, or one per currency, or a percentage. */
export const finishReward: Finish = (read, fault) => {
  const { kind, amount, currency, amounts, percent, points, label, apply, recurring } = read;
  const { coupon, url, event } = (apply ?? {}) as Parts;
  const given = { amount: amount ?? currency, amounts, percent };
  const ways = Object.entries(given).filter(([, value]) => value !== undefined);
  const needsWay = !["access", "gift", "points"].includes(kind as string);
  if (needsWay && ways.length !== 1) return void fault(ways[1]?.[0] ?? "amount");
  const money = amount === undefined && currency === undefined ? undefined : readMoney(amount, currency);
  if (money === null) return void fault(currency === undefined ? "currency" : "amount");
  const name = points === undefined ? label : pluralLabel(points as number, (label as LocalizedText) ?? "point|points");
  const worth = {
    money: money ?? (amounts as readonly Money[] | undefined)?.[0],
    amounts,
    percent,
    points,
    label: name,
  };
  const rest = { coupon, applyUrl: url, applyEvent: event, recurring };
  return withoutHoles({ kind, ...worth, ...rest });
};

/** The schedule in epoch milliseconds. An end that is not after the start is none. */
export const finishSchedule: Finish = ({ startsAt, endsAt, timeZone = "UTC" }, fault) => {
  const start = readInstant(startsAt, timeZone as string);
  const end = readInstant(endsAt, timeZone as string, true);
  const isLate = start !== undefined && end !== undefined && end <= start;
  if (isLate) fault("endsAt");
  return withoutHoles({ startsAt: start, endsAt: isLate ? undefined : end, timeZone });
};

/** A namespace with a range that has a beginning and a later end. */
export const finishNamespace: Finish = (read, fault) => {
  const [from = 1, to = 0, ...rest] = read.range as readonly number[];
  return from < to && rest.length === 0 ? read : void fault("range");
};

/** An experiment that has variants, and weights that fit them: GrowthBook takes equal shares for any others, unsaid. */
export const finishExperiment: Finish = (read, fault) => {
  const { weights, variants } = read as { weights?: readonly number[]; variants: readonly unknown[] };
  if (variants.length === 0) return void fault("variants");
  const sum = weights?.reduce((total, weight) => total + weight, 0) ?? 1;
  const isGood = weights?.length === variants.length && sum >= 0.99 && sum <= 1.01;
  return weights === undefined || isGood ? read : void fault("weights");
};

/** A document whose boosts are in epoch milliseconds, by the clocks of its schedule. */
export const finishProgram: Finish = (read) => {
  const { schedule, boosts } = read as { schedule?: { timeZone: string }; boosts?: readonly Parts[] };
  const { timeZone = "UTC" } = schedule ?? {};
  const dated = boosts?.map((boost) => ({
    ...boost,
    from: readInstant(boost.from, timeZone),
    until: readInstant(boost.until, timeZone, true),
  }));
  return dated ? { ...read, boosts: dated } : read;
};

/** Leaves out what is not there. */
export function withoutHoles<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as T;
}
