import type { ResolvedProgram } from "../src/program/resolved-program.js";

/** A program of every default, whose friends get 15% and whose advocates $20. */
export const PROGRAM: ResolvedProgram = {
  program: "acme",
  version: 1,
  link: { base: "https://host.example/", style: "query", param: "ref", domains: ["host.example"], vanity: [] },
  attribution: { model: "first-touch", windowDays: 90, cookie: { domain: "auto" }, migrate: [] },
  consent: "granted",
  rewards: {
    advocate: { kind: "credit", money: { amount: 2000, currency: "USD" } },
    friend: { kind: "discount", percent: 15 },
    holdDays: 14,
  },
  share: { page: "base", channels: ["native", "copy"], messages: {} },
  disclosure: { en: "I get a reward too." },
  words: {},
  tone: "informal",
  terms: { url: null, summary: "" },
  theme: { preset: "calm", scheme: "auto", tokens: {}, dark: {} },
  backend: { endpoint: null },
};
