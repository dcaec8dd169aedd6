import type { Reward } from "../reward/reward.js";
import { CHANNEL_IDS } from "../share/channel.js";
import {
  addressField,
  anyText,
  choiceField,
  listField,
  localizedField,
  mapField,
  numberField,
  rewardField,
  textField,
  tokenField,
} from "./fields.js";
import type { LocalizedText } from "./localized-text.js";
import type { FieldOr } from "./read-shape.js";

/** Gives every key of the program document with the check of what may stand there, and its default. */
export function programShape() {
  const address: FieldOr<string, null> = [addressField, null];
  const reward: FieldOr<Reward, null> = [rewardField, null];
  const words: FieldOr<Readonly<Record<string, LocalizedText>>> = [mapField(localizedField), {}];
  const tokens: FieldOr<Readonly<Record<string, string | number>>> = [mapField(tokenField), {}];
  const none: readonly string[] = [];
  const host = textField(/^[a-z0-9.-]+(:\d+)?$/);
  return {
    $schema: [anyText, ""],
    program: [textField(/^(?!consent$)[a-z0-9][a-z0-9-]{0,39}$/), ""],
    version: [numberField(0, 2 ** 53), 1],
    link: {
      base: [addressField, "/"],
      style: [choiceField("query", "path", "hash"), "query"],
      param: [textField(/^[a-z][\w-]{0,31}$/i), "ref"],
      domains: [listField(host), none],
      vanity: [listField(textField(/^[\w*-]{2,64}$/)), none],
    },
    attribution: {
      model: [choiceField("first-touch", "last-touch"), "first-touch"],
      windowDays: [numberField(1, 400), 90],
      cookie: { domain: [host, "auto"] },
      migrate: [listField(anyText), none],
    },
    consent: [choiceField("auto", "required", "granted"), "auto"],
    rewards: { advocate: reward, friend: reward, holdDays: [numberField(0, 365), 14] },
    share: {
      page: [choiceField("base", "current"), "base"],
      channels: [listField(choiceField(...CHANNEL_IDS)), ["native", "copy"]],
      messages: words,
    },
    disclosure: [localizedField, { en: "I get a reward too." }],
    words,
    terms: { url: address, summary: [localizedField, ""] },
    theme: { scheme: [choiceField("auto", "light", "dark"), "auto"], tokens, dark: tokens },
    backend: { endpoint: address },
  } as const;
}
