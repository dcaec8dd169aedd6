import { createCode, createReferral } from "@offshoot/core";
import {
  compileTheme,
  defineElements,
  mountCode,
  mountInvite,
  mountLauncher,
  mountQuestion,
  mountReward,
  mountWelcome,
  onPrompt,
} from "../src/index.js";
import { ARABIC } from "./arabic-words.js";
import { keepDistinct } from "./keep-distinct.js";
import { CARDS, mountInBox } from "./mounts.js";
import { showPreviews } from "./previews.js";
import { ARRIVED_SUMMARY, CODE_SUMMARY, REWARD_SCRIPTS } from "./reward-states.js";
import { type Script, scriptReferral } from "./scripted-referral.js";
import { settle } from "./settle.js";
import { EMPTY_SUMMARY, FULL_SUMMARY, PENDING_SUMMARY, TIER_SUMMARY, TIERS } from "./summaries.js";

const url = `https://acme.example/?ref=${createCode()}`;
const rewards = {
  advocate: { kind: "credit", money: { amount: 2000, currency: "USD" } },
  friend: { kind: "discount", percent: 15 },
  holdDays: 14,
} as const;
const CHANNELS = [
  "native",
  "copy",
  "whatsapp",
  "email",
  "qr",
  "mastodon",
  "telegram",
  "facebook",
  "x",
  "linkedin",
] as const;
const ana = { status: "valid", advocate: { displayName: "Ana" }, reward: { kind: "discount", percent: 15 } } as const;

/** Every state of every card that exists, by name. */
const SCRIPTS: Readonly<Record<string, Script>> = {
  invite: { advocate: "ana" },
  "invite signed-out": {},
  "invite plain": {
    advocate: "ana",
    program: { rewards: {}, terms: { summary: "One reward for each friend who orders." } },
  },
  "invite channels": { advocate: "ana", program: { share: { channels: [...CHANNELS] } } },
  "invite few": { advocate: "ana", program: { share: { channels: ["copy", "email", "sms"] } } },
  "invite tiers": { advocate: "ana", known: { rewards: { ...rewards, tiers: TIERS } }, summary: TIER_SUMMARY },
  "invite ended": { advocate: "ana", known: { closed: "ended" } },
  "invite budget": { advocate: "ana", known: { closed: "budget" } },
  "invite test": { advocate: "ana", known: { mode: "test" } },
  "reward tiers": {
    advocate: "ana",
    known: { rewards: { ...rewards, tiers: TIERS }, support: { url: "https://acme.example/help" } },
    summary: TIER_SUMMARY,
  },
  "reward full": { advocate: "ana", summary: FULL_SUMMARY },
  "reward pending": { advocate: "ana", summary: PENDING_SUMMARY },
  "reward empty": { advocate: "ana", summary: EMPTY_SUMMARY },
  "reward failed": { advocate: "ana", summary: "down" },
  "reward loading": { advocate: "ana", summary: new Promise(() => {}) },
  "reward signed-out": {},
  ...REWARD_SCRIPTS,
  "welcome code": {
    platform: { url },
    invitation: { ...ana, coupon: "FRIEND15", expiresAt: "2026-12-12T12:00:00.000Z" },
  },
  "welcome link": {
    platform: { url },
    invitation: {
      ...ana,
      reward: { ...ana.reward, coupon: "FRIEND15", applyUrl: "https://acme.example/discount/{coupon}" },
    },
  },
  "welcome event": {
    platform: { url },
    invitation: { ...ana, reward: { ...ana.reward, applyEvent: "acme:discount" }, coupon: "FRIEND15" },
  },
  "welcome ended": { platform: { url }, invitation: { status: "ended" } },
  "welcome plain": { platform: { url }, invitation: { ...ana, advocate: { displayName: "Zoë van der Berg" } } },
  "welcome unnamed": { platform: { url }, invitation: "down" },
};

/** Stands every named state into the page, each in a box of its own; the returned function removes them. */
function show(names: readonly string[], program: Script["program"] = {}): () => void {
  const stops = names.map((name) => {
    const script = SCRIPTS[name] ?? {};
    const { referral } = scriptReferral({ ...script, program: { words: ARABIC, ...script.program, ...program } });
    return mountInBox(name.split(" ")[0] ?? "", referral);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** What the browser tests reach for. */
export const gallery = {
  names: Object.keys(SCRIPTS),
  cards: CARDS,
  show,
  showPreviews,
  settle,
  keepDistinct,
  createReferral,
  compileTheme,
  defineElements,
  mountCode,
  mountInvite,
  mountLauncher,
  mountQuestion,
  mountReward,
  mountWelcome,
  scriptReferral,
  summaries: { pending: PENDING_SUMMARY, arrived: ARRIVED_SUMMARY, code: CODE_SUMMARY },
  onPrompt,
};

/** Where a page has several copies of the package, each is here. */
const galleries = [...(Reflect.get(globalThis, "galleries") ?? []), gallery];

Object.assign(globalThis, { gallery, galleries });
