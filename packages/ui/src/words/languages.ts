import type { LanguageFiles } from "./language-files.js";

/** The languages besides English, each fetched when it is spoken. */
export const LANGUAGES = {
  ar: async () => (await import("./ar/index.js")).ar,
  cs: async () => (await import("./cs/index.js")).cs,
  da: async () => (await import("./da/index.js")).da,
  de: async () => (await import("./de/index.js")).de,
  es: async () => (await import("./es/index.js")).es,
  fa: async () => (await import("./fa/index.js")).fa,
  fi: async () => (await import("./fi/index.js")).fi,
  fr: async () => (await import("./fr/index.js")).fr,
  he: async () => (await import("./he/index.js")).he,
  it: async () => (await import("./it/index.js")).it,
  ja: async () => (await import("./ja/index.js")).ja,
  ko: async () => (await import("./ko/index.js")).ko,
  nb: async () => (await import("./nb/index.js")).nb,
  nl: async () => (await import("./nl/index.js")).nl,
  pl: async () => (await import("./pl/index.js")).pl,
  pt: async () => (await import("./pt/index.js")).pt,
  ru: async () => (await import("./ru/index.js")).ru,
  sv: async () => (await import("./sv/index.js")).sv,
  tr: async () => (await import("./tr/index.js")).tr,
  uk: async () => (await import("./uk/index.js")).uk,
  ur: async () => (await import("./ur/index.js")).ur,
  zh: async () => (await import("./zh/index.js")).zh,
  "zh-hant": async () => (await import("./zh-hant/index.js")).zhHant,
} satisfies Readonly<Record<string, () => Promise<LanguageFiles>>>;
