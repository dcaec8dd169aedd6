import { createCode, createReferral } from "@offshoot/core";
import { compileTheme, defineElements, mountInvite, mountReward, mountWelcome } from "../src/index.js";
import { ARABIC } from "./arabic-words.js";
import { type Script, scriptReferral } from "./scripted-referral.js";
import { EMPTY_SUMMARY, FULL_SUMMARY, PENDING_SUMMARY } from "./summaries.js";

const url = `https://acme.example/?ref=${createCode()}`;
const ana = { status: "valid", advocate: { displayName: "Ana" }, reward: { kind: "discount", percent: 15 } } as const;

/** Every state of every card that exists, by name. */
const SCRIPTS: Readonly<Record<string, Script>> = {
  invite: { advocate: "ana" },
  "invite signed-out": {},
  "invite plain": {
    advocate: "ana",
    program: { rewards: {}, terms: { summary: "One reward for each friend who orders." } },
  },
  "reward full": { advocate: "ana", summary: FULL_SUMMARY },
  "reward pending": { advocate: "ana", summary: PENDING_SUMMARY },
  "reward empty": { advocate: "ana", summary: EMPTY_SUMMARY },
  "reward failed": { advocate: "ana", summary: "down" },
  "reward loading": { advocate: "ana", summary: new Promise(() => {}) },
  "reward signed-out": {},
  "welcome code": {
    platform: { url },
    invitation: { ...ana, coupon: "FRIEND15", expiresAt: "2026-12-12T12:00:00.000Z" },
  },
  "welcome plain": { platform: { url }, invitation: { ...ana, advocate: { displayName: "Zoë van der Berg" } } },
  "welcome unnamed": { platform: { url }, invitation: "down" },
};

const MOUNTS = { invite: mountInvite, reward: mountReward, welcome: mountWelcome };

/** Stands every named state into the page, each in a box of its own; the returned function removes them. */
function show(names: readonly string[], program: Script["program"] = {}): () => void {
  const stops = names.map((name) => {
    const script = SCRIPTS[name] ?? {};
    const { referral } = scriptReferral({ ...script, program: { words: ARABIC, ...script.program, ...program } });
    const box = document.createElement("div");
    box.className = "box";
    document.querySelector("main")?.append(box);
    const stop = MOUNTS[name.split(" ")[0] as keyof typeof MOUNTS](box, referral);
    return () => {
      stop();
      box.remove();
      referral.destroy();
    };
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** What the browser tests reach for. */
export const gallery = {
  names: Object.keys(SCRIPTS),
  show,
  createReferral,
  compileTheme,
  defineElements,
  mountInvite,
  mountReward,
  mountWelcome,
  scriptReferral,
};

Object.assign(globalThis, { gallery });
