import type { AdvocateRef, Summary } from "@offshoot/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type HeldAnswers, holdAnswers, personOf, setUpQuestionBed } from "../../tests/question-bed.js";
import type { LocalStore } from "../outbox/local-store.js";
import { resolveHttpOptions } from "../resolve-http-options.js";
import { createQuestions } from "./create-questions.js";
import { createSummaryStore } from "./summary-store.js";

const bed = setUpQuestionBed();
const pass = () => new Promise((resolve) => setTimeout(resolve, 1));

/** A page that does with its adapter what core does, and a browser that it shares with another tab. */
function openPage(answers: HeldAnswers) {
  const entries = new Map<string, string>();
  const local: LocalStore = {
    read: (key) => entries.get(key),
    write: (key, value) => void entries.set(key, value),
    remove: (key) => void entries.delete(key),
  };
  const options = resolveHttpOptions({ endpoint: bed.endpoint, program: "acme" });
  const questions = createQuestions(options, createSummaryStore(options, local));
  let signedIn: AdvocateRef | null = null;
  const told: Promise<void>[] = [];

  function identify(advocate: AdvocateRef | null): void {
    if (advocate?.id !== signedIn?.id) {
      questions.end();
      entries.clear();
    }
    signedIn = advocate;
  }

  return {
    told,
    entries,
    steps: {
      "Ana signs in": () => identify(personOf("ana")),
      "Ben signs in": () => identify(personOf("ben")),
      "they sign out": () => identify(null),
      "a card asks": () => {
        if (!signedIn) return;
        const { code } = signedIn;
        const isTold = (summary: Summary) => expect(summary.code).toBe(code);
        const isStopped = (error: Error) => expect(error.message).toContain("was not sent");
        told.push(questions.summary(signedIn).then(isTold, isStopped));
      },
      "an answer comes": answers.next,
      "another tab erases": () => entries.clear(),
      "a moment passes": pass,
    } satisfies Record<string, () => unknown>,
    /** Looks at what the browser holds, which is what the next page would show. */
    check() {
      for (const text of entries.values()) {
        const { advocate, summary } = JSON.parse(text) as { advocate: string; summary: Summary };
        expect([advocate, summary.code]).toEqual([signedIn?.id, signedIn?.code]);
      }
    },
  };
}

it("keeps and tells nothing but what is theirs, whoever signs in and out while answers are on their way", async () => {
  const names = Object.keys(openPage(holdAnswers(bed)).steps) as (keyof ReturnType<typeof openPage>["steps"])[];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { maxLength: 25 }), async (sequence) => {
      const answers = holdAnswers(bed);
      const { steps, told, check } = openPage(answers);
      for (const step of sequence) {
        await steps[step]();
        check();
      }
      answers.release();
      await Promise.all(told);
      check();
    }),
    { numRuns: 60 },
  );
});

it("does not bring back what another tab has erased while the next answer was on its way", async () => {
  const answers = holdAnswers(bed);
  const { steps, told, entries } = openPage(answers);
  steps["Ana signs in"]();
  steps["a card asks"]();
  answers.release();
  await Promise.all(told);
  expect(entries.size).toBe(1);
  const later = holdAnswers(bed);
  steps["a card asks"]();
  steps["another tab erases"]();
  later.release();
  await Promise.all(told);
  expect(entries.size).toBe(0);
});
