import type { LocalizedText } from "../program/localized-text.js";
import { isRecord } from "../program/read-shape.js";
import { applyLink, isApplyEvent } from "./apply-link.js";
import type { Money } from "./money.js";
import type { Reward, RewardKind } from "./reward.js";

/** What each kind must carry; one of them is enough. */
const CARRIES: Readonly<Record<RewardKind, readonly ("money" | "percent" | "points" | "label")[]>> = {
  cash: ["money"],
  credit: ["money"],
  discount: ["percent", "money"],
  access: ["label"],
  gift: ["label"],
  points: ["points"],
  "revenue-share": ["percent"],
};

/** Reads own properties only, and none of what is no object. */
function ownOf(value: unknown): (key: string) => unknown {
  return (key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined);
}

/** Reads exact money that was written by us. */
function readExact(value: unknown): Money | undefined {
  const [amount, currency] = ["amount", "currency"].map(ownOf(value));
  if (typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return Number.isSafeInteger(amount) && Number(amount) >= 0 ? { amount: Number(amount), currency } : undefined;
}

function readCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : undefined;
}

function readLabel(value: unknown): LocalizedText | undefined {
  if (typeof value === "string") return value;
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function readRecurring(value: unknown): Reward["recurring"] {
  if (!isRecord(value)) return undefined;
  const [orders, months] = ["orders", "months"].map(ownOf(value)).map(readCount);
  return { ...(orders && { orders }), ...(months && { months }) };
}

function readText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/**
 * Reads a reward that was stored and may have been changed by anybody since: built anew from its own, checked parts. An address
 * that is not safe to open, and the name of an event that may not be one, are left out.
 *
 * @returns `null` for what is no reward.
 */
export function readReward(value: unknown): Reward | null {
  const own = ownOf(value);
  const kind = (Object.keys(CARRIES) as RewardKind[]).find((one) => one === own("kind"));
  if (!kind) return null;
  const money = readExact(own("money"));
  const listed = own("amounts");
  const amounts = (Array.isArray(listed) ? listed : []).map(readExact).filter((one) => one !== undefined);
  const percent = Number.isFinite(own("percent")) ? Number(own("percent")) : 0;
  const points = readCount(own("points"));
  const label = readLabel(own("label"));
  const coupon = readText(own("coupon"));
  const applyUrl = readText(own("applyUrl"));
  const applyEvent = readText(own("applyEvent"));
  const recurring = readRecurring(own("recurring"));
  const reward = {
    kind,
    ...(money && { money }),
    ...(money && amounts.length > 0 && { amounts }),
    ...(percent > 0 && percent <= 100 && { percent }),
    ...(points && { points }),
    ...(label !== undefined && { label }),
    ...(coupon && { coupon }),
    ...(applyUrl && applyLink({ applyUrl }, "x") !== null && { applyUrl }),
    ...(applyEvent && isApplyEvent(applyEvent) && { applyEvent }),
    ...(recurring && { recurring }),
  };
  return CARRIES[kind].some((part) => part in reward) ? reward : null;
}
