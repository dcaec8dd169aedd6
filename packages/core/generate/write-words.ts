import { programSchema } from "../src/program/schema/program-schema.js";
import { rewardSchema } from "../src/program/schema/reward-schema.js";
import { casesOf, entryOf, keysOf, type Part, partOf } from "../src/program/schema/walk-schema.js";
import { HEAD } from "./source-text.js";

/** Says what may stand at a part. */
export function wordsOf(part: Part): string {
  const { about, form, words, kind, isNullable } = part;
  const plain = about?.expected ?? words ?? form?.expected ?? (kind === "list" ? "a list" : "an object");
  return isNullable ? `${plain}, or null for none` : plain;
}

/** Collects the words for each path below a part; `[]` stands for any place of a list, `*` for any name. */
function collect(part: Part, path: string, into: Map<string, string>, isTop = false): void {
  const say = (at: string, one: Part) => {
    if (!into.has(at)) into.set(at, wordsOf(one));
  };
  if (!isTop && (part.type === "RewardDocument" || part.type === "OverlayDocument")) return;
  if (part.form?.node?.startsWith("localized") && !path.endsWith("*")) into.set(`${path}.*`, "a text");
  if (part.kind === "choice by kind") {
    const kinds = casesOf(part).map((one) => keysOf(one).find(([key]) => key === "kind")?.[1].form?.expected);
    into.set(path ? `${path}.kind` : "kind", `one of ${kinds.join(", ")}`);
    for (const one of casesOf(part)) collect(one, path, into, true);
  }
  if (part.kind === "list" || part.kind === "names") {
    const at = part.kind === "list" ? `${path}[]` : `${path}.*`;
    say(at, entryOf(part));
    collect(entryOf(part), at, into);
  }
  if (part.kind !== "section") return;
  for (const [key, one] of keysOf(part)) {
    const at = path ? `${path}.${key}` : key;
    say(at, one);
    collect(one, at, into);
  }
}

function tableOf(schema: Parameters<typeof partOf>[0]): string {
  const words = new Map<string, string>();
  collect(partOf(schema), "", words, true);
  return JSON.stringify(Object.fromEntries(words));
}

/** Writes the module with what may stand where, in words. */
export function writeWords(): string {
  return `${HEAD}
/** What may stand at each path of a program document, in words that complete "expected …". \`[]\` stands for any place of a list, \`*\` for any name. */
export const PROGRAM_WORDS: Readonly<Record<string, string>> = ${tableOf(programSchema)};

/** The same for a reward, wherever it stands. */
export const REWARD_WORDS: Readonly<Record<string, string>> = ${tableOf(rewardSchema)};
`;
}
